import { sql, type Expression, type RawBuilder, type SqlBool } from 'kysely'
import { addDays, type Day } from '@/lib/day'
import { soonDays, type EvidenceQuery, type ReviewFilter, type Validity } from '@/lib/evidence/list-query'
import type { LinkStatus } from '@/lib/evidence/review'
import type { Round } from '@/lib/rounds/round'
import { asksDecision } from './asks-decision'
import { searchWords } from './search-words'
import type { Tx } from './transaction'

/** Who looks at the list, in which round and on which day. */
export type ListAsker = { readonly round: Pick<Round, 'id'>; readonly memberId: string; readonly today: Day }

/** The items that fit a query, in no order. */
export function matching(tx: Tx, query: EvidenceQuery, asker: ListAsker) {
  const { kind, validity, review } = query
  let items = tx.selectFrom('evidence as item').where('item.removed_at', 'is', null)
  for (const word of searchWords(query.q)) items = items.where(hasWord(word))
  if (kind !== null) items = items.where('item.kind', '=', kind)
  if (query.confidential) items = items.where('item.confidential', '=', true)
  if (validity !== null) items = items.where(isValid(validity, asker))
  if (review !== null) items = items.where(sql<SqlBool>`exists ${usesOf(asker, 'item', [statuses[review]])}`)
  if (query.unused) items = items.where(sql<SqlBool>`not exists ${usesOf(asker, 'item', inForce)}`)
  if (query.privacy) items = items.where(asksDecision('item'))
  if (query.mine) {
    items = items.where(sql<SqlBool>`item.id in (
      select version.evidence_id from evidence_version as version
      where version.organisation_id = item.organisation_id and version.uploaded_by = ${asker.memberId})`)
  }
  return items
}

const statuses: Readonly<Record<ReviewFilter, LinkStatus>> = {
  waiting: 'submitted',
  accepted: 'accepted',
  rejected: 'rejected',
}
const inForce = ['submitted', 'accepted', 'rejected'] as const

/**
 * The last day on which an item proves everything that it is used for: the first to run out of what counts or waits,
 * or the end that the document itself names. Null when nothing runs out.
 */
export function lastDayOf(asker: ListAsker, item: 'item' | 'shown'): RawBuilder<Day | null> {
  return sql<Day | null>`least(${usesOf(asker, item, ['submitted', 'accepted'], sql`min(link.valid_until)`)},
    ${sql.ref(`${item}.ends_on`)})`
}

/** The links of an item in the round that have one of these statuses. */
function usesOf(
  { round }: ListAsker,
  item: 'item' | 'shown',
  having: readonly LinkStatus[],
  asked: RawBuilder<unknown> = sql`1`,
): RawBuilder<unknown> {
  return sql`(
    select ${asked} from link
    where link.organisation_id = ${sql.ref(`${item}.organisation_id`)} and link.evidence_id = ${sql.ref(`${item}.id`)}
      and link.round_id = ${round.id} and link.removed_at is null and link.status in (${sql.join(having)}))`
}

function isValid(validity: Validity, asker: ListAsker): Expression<SqlBool> {
  const lastDay = lastDayOf(asker, 'item')
  const { today } = asker
  switch (validity) {
    case 'valid':
      return sql<SqlBool>`coalesce(${lastDay} >= ${today}, true)`
    case 'expiring':
      return sql<SqlBool>`${lastDay} between ${today} and ${addDays(today, soonDays)}`
    case 'expired':
      return sql<SqlBool>`${lastDay} < ${today}`
    case 'no-end':
      return sql<SqlBool>`${lastDay} is null`
  }
}

/** A word stands in the title, or in the name of a file that the item has or had. */
export function hasWord(word: string): Expression<SqlBool> {
  return sql<SqlBool>`(item.title ilike ${word} or item.id in (
    select version.evidence_id from evidence_version as version
    join evidence_file as file
      on file.organisation_id = version.organisation_id and file.version_id = version.id
    where file.file_name ilike ${word}))`
}
