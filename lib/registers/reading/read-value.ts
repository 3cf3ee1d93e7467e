import type { Column, Value } from '../column'
import type { Dictionary } from './dictionary'
import type { FaultReason } from './fault'
import type { Text } from '@/lib/i18n/languages'

/** What a cell says, or why it says nothing that the column can hold. */
export type ReadValue =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: FaultReason; readonly nearest?: Text }

/**
 * Reads one cell as a value of its column: of a file, or of a form in which somebody typed. Empty is null, and for
 * codes an empty list; whether that is allowed is for `checkRow`.
 */
export function readValue(column: Column, text: string, dictionary: Dictionary): ReadValue {
  throw new Error(`to come: ${column.name} ${text.length} ${typeof dictionary}`)
}
