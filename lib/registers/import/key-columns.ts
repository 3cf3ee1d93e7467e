import type { Column } from '../column'
import type { RegisterDefinition } from '../register'

/** By which columns the rows of this file are recognised: those of the key, as far as the file has them. */
export function keyColumnsIn(register: RegisterDefinition, inFile: readonly Column[]): readonly Column[] {
  return inFile.filter(({ name }) => register.key.columns.includes(name))
}

/** Columns without which no row of a file can be recognised, and which this file does not have. */
export function missingKeyColumns(register: RegisterDefinition, inFile: readonly Column[]): readonly Column[] {
  return register.columns.filter(
    (column) =>
      register.key.columns.includes(column.name) &&
      column.required === true &&
      !inFile.some(({ name }) => name === column.name),
  )
}

/** Columns without which no row can be added, and which this file does not have. */
export function missingRequiredColumns(register: RegisterDefinition, inFile: readonly Column[]): readonly Column[] {
  return register.columns.filter(
    (column) => column.required === true && !inFile.some(({ name }) => name === column.name),
  )
}
