import type { Column } from './column'
import { activities } from './definitions/activities'
import { cases } from './definitions/cases'
import { complaints } from './definitions/complaints'
import { mediators } from './definitions/mediators'
import { meetings } from './definitions/meetings'
import { recommendations } from './definitions/recommendations'
import { trainings } from './definitions/trainings'
import { registerNames, type RegisterDefinition, type RegisterName } from './register'

const definitions: Readonly<Record<RegisterName, RegisterDefinition>> = {
  mediators,
  trainings,
  cases,
  meetings,
  activities,
  complaints,
  recommendations,
}

/** The definition of a register. */
export function registerOf(name: RegisterName): RegisterDefinition {
  return definitions[name]
}

/** All registers in the order of the screens. */
export const registers: readonly RegisterDefinition[] = registerNames.map(registerOf)

/** The register that an address names; undefined for one that does not exist. */
export function registerNamed(text: string): RegisterDefinition | undefined {
  return registers.find(({ name }) => name === text)
}

/** A column by its name; throws on one that the register does not have, which is a mistake of ours. */
export function columnOf(register: RegisterDefinition, name: string): Column {
  const column = register.columns.find((one) => one.name === name)
  if (column === undefined) throw new Error(`the register ${register.name} has no column ${name}`)
  return column
}
