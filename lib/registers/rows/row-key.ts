import { cellText } from '../cell-text'
import type { Values } from '../column'
import type { RegisterDefinition } from '../register'

/**
 * How the log names a row: by its number or code, and where there is none by its day. A mediator is named by code and
 * never by name; texts that somebody wrote stay out of it.
 */
export function rowKey(register: RegisterDefinition, values: Values): string {
  const named = register.key.unique ? register.key.columns : [...codesAmong(register), register.ownDay]
  return named.flatMap((name) => cellText(values[name] ?? null) ?? []).join(' ')
}

function codesAmong({ key, columns }: RegisterDefinition): readonly string[] {
  return columns.flatMap(({ name, kind }) => (kind === 'code' && key.columns.includes(name) ? [name] : []))
}
