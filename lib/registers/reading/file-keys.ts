import type { Values } from '../column'
import type { RegisterDefinition } from '../register'
import type { Fault } from './fault'
import type { Mapping } from './read-row'

/**
 * Tells of every row whether its key stood in the file before; only for registers with a unique key. Rows are handed
 * over in the order of the file, those with faults left out.
 */
export function fileKeys(
  register: RegisterDefinition,
  mapping: Mapping,
): (line: number, values: Values) => Fault | undefined {
  return (line) => {
    throw new Error(`to come: ${register.name} ${mapping.length} ${line} ${{} satisfies Values}`)
  }
}
