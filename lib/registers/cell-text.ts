import type { Column, Value } from './column'

/**
 * A value as text that the database reads back as the same value: days as jjjj-mm-dd, yes as "true", several codes with
 * commas between them. Null is empty. Several empty codes are empty as well.
 */
export function cellText(value: Value): string | null {
  if (value === null) return null
  if (typeof value === 'object') return value.length === 0 ? null : value.join(',')
  return String(value)
}

/** What the database gave for a column, as a value. A list of codes that is empty stays a list. */
export function valueOf({ kind }: Column, stored: unknown): Value {
  if (kind === 'codes') return Array.isArray(stored) ? stored.map(String) : []
  if (stored === null || stored === undefined) return null
  if (typeof stored === 'number' || typeof stored === 'boolean') return stored
  return String(stored)
}
