import type { LogEntry } from './entry'

/**
 * The one text of an entry, of which its hash is made. Fixed order and no spaces; the keys of the detail are sorted,
 * because the database keeps them in an order of its own.
 */
export function canonicalText(organisationId: string, entry: LogEntry, previousHash: string): string {
  return JSON.stringify([
    'toetsklaar-log-1',
    organisationId,
    entry.number,
    previousHash,
    entry.at.toISOString(),
    entry.memberId,
    entry.cause,
    entry.action,
    entry.subjectId,
    entry.batchId,
    sorted(entry.detail),
  ])
}

/** The detail as the database gives it back: plain JSON, and halves of a character replaced, which it refuses. */
export function asKept(detail: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return JSON.parse(
    JSON.stringify(detail, (_, value: unknown) =>
      typeof value === 'string' ? value.replace(/\p{Cs}/gu, '\ufffd') : value,
    ),
  )
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]))
}
