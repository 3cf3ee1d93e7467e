import { sql } from 'kysely'
import type { LoggedChange } from '@/lib/changes/changes'
import { idField } from '@/lib/forms/fields'
import type { Tx } from './transaction'

/** More at once is told in a next answer. */
const most = 500

/** What changed since an open page was made, for pages that look again by themselves. */
export function changesReader(tx: Tx) {
  return {
    /** What came into the log after this number, oldest first: one statement, which finds nothing at once when there is nothing. */
    since: async (after: number): Promise<readonly LoggedChange[]> =>
      tx
        .selectFrom('log_entry')
        .leftJoin('member', (join) =>
          join
            .onRef('member.organisation_id', '=', 'log_entry.organisation_id')
            .onRef('member.id', '=', 'log_entry.member_id'),
        )
        .leftJoin('person', 'person.id', 'member.person_id')
        .select([
          sql<number>`log_entry.number`.as('number'),
          'log_entry.at',
          'log_entry.subject_id as subjectId',
          sql<string | null>`log_entry.detail ->> 'expectationId'`.as('expectationId'),
          sql<string | null>`log_entry.detail ->> 'evidenceId'`.as('evidenceId'),
          sql<string | null>`log_entry.detail ->> 'register'`.as('register'),
          'log_entry.member_id as memberId',
          'person.name',
        ])
        .where('log_entry.number', '>', after)
        .orderBy('log_entry.number')
        .limit(most)
        .execute(),

    /** Which of these are evidence that the reader may see. */
    evidenceAmong: async (ids: readonly string[]): Promise<ReadonlySet<string>> => {
      const possible = ids.filter((id) => idField.safeParse(id).success)
      if (possible.length === 0) return new Set()
      const rows = await tx.selectFrom('evidence').select('id').where('id', 'in', possible).execute()
      return new Set(rows.map(({ id }) => id))
    },
  }
}
