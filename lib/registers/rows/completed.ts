import type { Value, Values } from '../column'
import type { RegisterDefinition } from '../register'

/** The given cells of a row, with every other column of the register empty. */
export function completed({ columns }: RegisterDefinition, some: Readonly<Record<string, Value | undefined>>): Values {
  return Object.fromEntries(
    columns.map(({ name, kind }) => [name, some[name] ?? (kind === 'codes' ? [] : null)] as const),
  )
}
