import type { Values } from '../column'
import { columnOf } from '../registers'
import type { RegisterDefinition } from '../register'
import type { Fault } from './fault'
import type { Mapping } from './read-row'

/**
 * Tells of every row whether its key stood in the file before; never for a register whose key is not unique. Rows are
 * handed over in the order of the file, those with faults left out.
 */
export function fileKeys(
  register: RegisterDefinition,
  mapping: Mapping,
): (line: number, values: Values) => Fault | undefined {
  const lines = new Map<string, number>()
  const [name] = register.key.columns
  if (!register.key.unique || name === undefined) return () => undefined
  const column = columnOf(register, name)
  const { index = -1, heading = '' } = mapping.find((one) => one.column === name) ?? {}
  return (line, values) => {
    const key = String(values[name])
    const before = lines.get(key)
    if (before === undefined) {
      lines.set(key, line)
      return undefined
    }
    const value = key.slice(0, 200)
    return { column: name, index, heading, title: column.title, value, reason: 'duplicate', line: before }
  }
}
