import { cellText } from '../cell-text'
import type { Values } from '../column'
import type { RegisterDefinition } from '../register'

/** The names of the columns that differ: what the log keeps of a change, because cells never go into it. */
export function changedColumns({ columns }: RegisterDefinition, before: Values, after: Values): readonly string[] {
  const text = (values: Values, name: string) => cellText(values[name] ?? null)
  return columns.map(({ name }) => name).filter((name) => text(before, name) !== text(after, name))
}
