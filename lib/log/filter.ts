import { z } from 'zod'
import { DayShape } from '@/lib/day'
import { logKinds } from './kinds'

const number = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER)

/** What somebody looks for in the log, as the address spells it; what makes no sense is left out. */
export const LogFilterShape = z.object({
  /** Id of a member, or `system`. */
  person: z
    .union([z.uuid(), z.literal('system')])
    .nullable()
    .catch(null)
    .default(null),
  /** Part of the title of a requirement or an item of evidence. */
  item: z.string().trim().max(200).catch('').default(''),
  kind: z.enum(logKinds).nullable().catch(null).default(null),
  from: DayShape.nullable().catch(null).default(null),
  until: DayShape.nullable().catch(null).default(null),
  batch: z.uuid().nullable().catch(null).default(null),
})
export type LogFilter = z.output<typeof LogFilterShape>

/** Where a page of the log begins: below this number going back in time, or above it going forward; at the newest otherwise. */
export const LogPlaceShape = z.object({
  before: number.nullable().catch(null).default(null),
  after: number.nullable().catch(null).default(null),
})
export type LogPlace = z.output<typeof LogPlaceShape>

/** An address with this filter and place. */
export function logHref(path: string, filter: Partial<LogFilter>, place: Partial<LogPlace> = {}): string {
  const said = Object.entries({ ...filter, ...place }).flatMap(([name, value]) =>
    value === null || value === '' ? [] : [[name, String(value)]],
  )
  return said.length === 0 ? path : `${path}?${new URLSearchParams(said).toString()}`
}

/** Whether anything is left out. */
export function isFiltered(filter: LogFilter): boolean {
  return logHref('', filter) !== ''
}

/** Entries of one page with the ways on: `rows` newest first, and whether there is more on either side. */
export type LogPage<Entry> = { readonly rows: readonly Entry[]; readonly newer: boolean; readonly older: boolean }

/** Cuts what was found (one more than fits, in the order asked for) to a page of this size. */
export function pageOf<Entry>(found: readonly Entry[], place: LogPlace, size: number): LogPage<Entry> {
  const hasMore = found.length > size
  const rows = found.slice(0, size)
  if (place.after !== null) return { rows: rows.toReversed(), newer: hasMore, older: true }
  return { rows, newer: place.before !== null, older: hasMore }
}
