import { sql } from 'kysely'
import type { ShownEntry } from '@/lib/log/shown'
import type { Tx } from './transaction'

/** A question for entries that are in the chain, to be narrowed and cut to a page. */
export function entriesIn(tx: Tx) {
  return tx
    .selectFrom('log_entry')
    .where('number', 'is not', null)
    .select(['organisation_id', 'at', 'cause', 'action', 'detail'])
    .select(['member_id as memberId', 'subject_id as subjectId', 'batch_id as batchId'])
    .select((one) => [one.ref('number').$notNull().as('number'), one.ref('hash').$notNull().as('hash')])
}

export type EntryQuery = ReturnType<typeof entriesIn>

/** Those entries as screens show them. Titles are looked up for what is left of them only: for a page, not for a log. */
export async function shownEntries(tx: Tx, entries: EntryQuery, order: 'asc' | 'desc'): Promise<readonly ShownEntry[]> {
  return tx
    .selectFrom(entries.as('entry'))
    .leftJoin('evidence', (join) =>
      join.onRef('evidence.organisation_id', '=', 'entry.organisation_id').on('evidence.id', '=', evidenceId),
    )
    .leftJoin('invitation', (join) =>
      join.onRef('invitation.organisation_id', '=', 'entry.organisation_id').on('invitation.id', '=', invitationId),
    )
    .leftJoin('bulk_change', (join) =>
      join
        .onRef('bulk_change.organisation_id', '=', 'entry.organisation_id')
        .onRef('bulk_change.id', '=', 'entry.batchId'),
    )
    .select(['entry.number', 'entry.hash', 'entry.at', 'entry.memberId', 'entry.cause', 'entry.action'])
    .select(['entry.subjectId', 'entry.batchId', 'entry.detail', 'bulk_change.id as bulkId'])
    .select((one) =>
      // What has no title in a table of its own tells it in its entry.
      one.fn.coalesce('evidence.title', 'invitation.name', sql<string>`entry.detail ->> 'title'`).as('title'),
    )
    .orderBy('entry.number', order)
    .execute()
}

const evidenceId = idIn(sql`coalesce(entry.detail ->> 'evidenceId', entry."subjectId")`)
const invitationId = idIn(sql`entry."subjectId"`)

/** An id, if the text is one at all: any other must not reach a comparison with one. */
function idIn(text: ReturnType<typeof sql>) {
  return sql<string>`(case when ${text} ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then ${text} end)::uuid`
}
