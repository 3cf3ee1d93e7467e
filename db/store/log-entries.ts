import { sql } from 'kysely'
import type { Tx } from './transaction'

/** What an entry keeps the id of, if it is an id at all: a text that is none must not reach a comparison with one. */
const evidenceId = idIn(sql`coalesce(log_entry.detail ->> 'evidenceId', log_entry.subject_id)`)
const invitationId = idIn(sql`log_entry.subject_id`)

/** A question for entries as screens show them: chained ones only, each with the title or name that belongs to it. */
export function shownEntries(tx: Tx) {
  return tx
    .selectFrom('log_entry')
    .leftJoin('evidence', (join) =>
      join.onRef('evidence.organisation_id', '=', 'log_entry.organisation_id').on('evidence.id', '=', evidenceId),
    )
    .leftJoin('invitation', (join) =>
      join.onRef('invitation.organisation_id', '=', 'log_entry.organisation_id').on('invitation.id', '=', invitationId),
    )
    .where('log_entry.number', 'is not', null)
    .select(['log_entry.at', 'log_entry.cause', 'log_entry.action', 'log_entry.detail'])
    .select(['log_entry.member_id as memberId', 'log_entry.subject_id as subjectId', 'log_entry.batch_id as batchId'])
    .select((one) => [
      one.ref('log_entry.number').$notNull().as('number'),
      one.ref('log_entry.hash').$notNull().as('hash'),
      one.fn.coalesce('evidence.title', 'invitation.name').as('title'),
    ])
}

export type EntryQuery = ReturnType<typeof shownEntries>

function idIn(text: ReturnType<typeof sql>) {
  return sql<string>`(case when ${text} ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then ${text} end)::uuid`
}
