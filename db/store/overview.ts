import { sql, type Selectable } from 'kysely'
import type { Day } from '@/lib/day'
import type { ReadinessRecord } from '@/lib/readiness/record'
import type { Recognition } from '@/lib/recognition/recognition'
import type { Round } from '@/lib/rounds/round'
import type { Member } from '@/lib/members/member'
import type { RecognitionTable } from '../schema/rounds'
import { waitingCounts, type MyWorkCounts } from './my-work'
import { recognitionOf } from './recognitions'
import type { Tx } from './transaction'

/** What the overview shows besides how the round stands now. */
export type OverviewFacts = {
  /** Every recorded day, oldest first; only the figure itself. */
  readonly days: readonly Pick<ReadinessRecord, 'day' | 'must'>[]
  /** Documents that wait for this member. */
  readonly waiting: MyWorkCounts
  /** Every application at the CCV: a certificate may come to its end. */
  readonly recognitions: readonly Recognition[]
}

type Row = {
  readonly days: readonly (readonly [day: Day, ready: number, of: number, claimed: number])[]
  readonly waiting: MyWorkCounts
  readonly recognitions: readonly Selectable<RecognitionTable>[]
}

/** What the overview shows beside readiness. */
export function overviewReader(tx: Tx) {
  return {
    /** All of it in one statement, for one member. */
    of: async (round: Round, member: Member): Promise<OverviewFacts> => {
      const { rows } = await sql<Row>`
        select
          (
            select coalesce(json_agg(json_build_array(day, must_ready, must_of, must_claimed) order by day), '[]')
            from readiness_record where round_id = ${round.id}
          ) as days,
          ${waitingCounts(round, member)} as waiting,
          (select coalesce(json_agg(recognition), '[]') from recognition) as recognitions
      `.execute(tx)
      const { days = [], waiting = { infected: 0, review: 0, rejected: 0, privacy: 0, left: [] } } = rows[0] ?? {}
      return {
        days: days.map(([day, ready, of, claimed]) => ({ day, must: { ready, of, claimed } })),
        waiting,
        recognitions: (rows[0]?.recognitions ?? []).map(recognitionOf),
      }
    },
  }
}
