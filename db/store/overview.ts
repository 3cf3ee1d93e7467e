import { sql } from 'kysely'
import type { Day } from '@/lib/day'
import type { ReadinessRecord } from '@/lib/readiness/record'
import type { Round } from '@/lib/rounds/round'
import type { Tx } from './transaction'

/** What the overview shows besides how the round stands now. */
export type OverviewFacts = {
  /** Every recorded day, oldest first; only the figure itself. */
  readonly days: readonly Pick<ReadinessRecord, 'day' | 'must'>[]
  /** Links that somebody else than this member offered, and that wait for review. */
  readonly toReview: number
  /** Expectations for which this member's own proof was rejected. */
  readonly rejectedFor: readonly string[]
}

type Row = {
  readonly days: readonly (readonly [day: Day, ready: number, of: number, claimed: number])[]
  readonly toReview: number
  readonly rejectedFor: readonly string[]
}

export function overviewReader(tx: Tx) {
  return {
    /** All of it in one statement, for one member. */
    of: async (round: Round, memberId: string): Promise<OverviewFacts> => {
      const { rows } = await sql<Row>`
        select
          (
            select coalesce(json_agg(json_build_array(day, must_ready, must_of, must_claimed) order by day), '[]')
            from readiness_record where round_id = ${round.id}
          ) as days,
          count(*) filter (where status = 'submitted' and uploaded_by <> ${memberId})::int as "toReview",
          coalesce(
            array_agg(distinct expectation_id) filter (where status = 'rejected' and uploaded_by = ${memberId}), '{}'
          ) as "rejectedFor"
        from link
        where round_id = ${round.id} and removed_at is null and status in ('submitted', 'rejected')
      `.execute(tx)
      const { days = [], toReview = 0, rejectedFor = [] } = rows[0] ?? {}
      return {
        days: days.map(([day, ready, of, claimed]) => ({ day, must: { ready, of, claimed } })),
        toReview,
        rejectedFor,
      }
    },
  }
}
