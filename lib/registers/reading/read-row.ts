import type { Values } from '../column'
import type { RegisterDefinition } from '../register'
import type { Dictionary } from './dictionary'
import type { Fault } from './fault'

/** Which column of a file goes where; what `proposeColumns` gives will do. */
export type Mapping = readonly { readonly index: number; readonly heading: string; readonly column: string | null }[]

/** A row of a file as a row of the register. With faults, the values of the faulty cells are null. */
export type ReadRow = { readonly values: Values; readonly faults: readonly Fault[] }

/** Reads rows one after the other; make it once for a file, because it prepares what every row needs. */
export function rowReader(
  register: RegisterDefinition,
  mapping: Mapping,
  dictionary: Dictionary,
): (cells: readonly string[]) => ReadRow {
  return (cells) => {
    throw new Error(`to come: ${register.name} ${mapping.length} ${typeof dictionary} ${cells.length}`)
  }
}

/** Reads one row. */
export function readRow(
  register: RegisterDefinition,
  mapping: Mapping,
  dictionary: Dictionary,
  cells: readonly string[],
): ReadRow {
  return rowReader(register, mapping, dictionary)(cells)
}
