import type { Edition } from '@/lib/framework/edition'
import type { EditionContent } from '@/lib/framework/edition-content'

/**
 * The content of an edition as one text to take a fingerprint of: the same content gives the same text,
 * whatever order its keys came in (a reordered schema, or jsonb, which forgets the order).
 */
export function canonicalContent(edition: Edition | EditionContent): string {
  return JSON.stringify(edition, (_key, value: unknown) => (isRecord(value) ? sorted(value) : value))
}

function sorted(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)))
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
