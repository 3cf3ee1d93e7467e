import { sql, type Selectable } from 'kysely'
import type { Day } from '@/lib/day'
import type { TimelineFacts } from '@/lib/rounds/timeline-facts'
import type { RecognitionTable, RoundTable } from '../schema/rounds'
import { recognitionOf } from './recognitions'
import { roundOf } from './rounds'
import {
  adviceInRegister,
  decisionsOnTimeline,
  ijkpuntenOnTimeline,
  linksOnTimeline,
  milestonesOnTimeline,
  recommendationsOnTimeline,
} from './timeline-parts'
import type { Tx } from './transaction'

/** What the time line is made of. */
export function timelineReader(tx: Tx) {
  return {
    /** Everything of all rounds, as it is on a day: one statement. */
    facts: async (today: Day): Promise<TimelineFacts> => {
      const { rows } = await sql<Row>`
        select
          (select json_agg(round order by number desc) from round) as rounds,
          least(
            (select min(accepted_on) from mediation_case where removed_at is null and accepted_on <= ${today}::date),
            (select first_accepted_on from register_head where first_accepted_on <= ${today}::date)
          ) as "registeredOn",
          ${ijkpuntenOnTimeline(today)} as ijkpunten,
          ${linksOnTimeline} as "evaluationLinks",
          ${decisionsOnTimeline} as decisions,
          (select coalesce(json_agg(recognition), '[]') from recognition) as recognitions,
          ${recommendationsOnTimeline} as recommendations,
          ${milestonesOnTimeline} as milestones,
          ${adviceInRegister} as advice
      `.execute(tx)
      const [row] = rows
      if (row === undefined) throw new Error('a statement that reads no table gives one row')
      return factsOf(row)
    },
  }
}

/** What comes out of the database as JSON has its moments as text. */
type Json<T> = {
  readonly [Key in keyof T]: T[Key] extends Date ? string : T[Key] extends Date | null ? string | null : T[Key]
}

type Part<Key extends keyof TimelineFacts> = TimelineFacts[Key] extends readonly (infer Item)[]
  ? readonly Json<Item>[]
  : never

type Row = Pick<TimelineFacts, 'registeredOn' | 'advice'> & {
  readonly rounds: readonly Json<Selectable<RoundTable>>[]
  readonly recognitions: readonly Json<Selectable<RecognitionTable>>[]
  readonly ijkpunten: Part<'ijkpunten'>
  readonly evaluationLinks: Part<'evaluationLinks'>
  readonly decisions: Part<'decisions'>
  readonly recommendations: Part<'recommendations'>
  readonly milestones: Part<'milestones'>
}

function factsOf(row: Row): TimelineFacts {
  const { registeredOn, ijkpunten, evaluationLinks, decisions, recommendations, milestones, advice } = row
  return {
    ...{ registeredOn, advice },
    rounds: row.rounds.map((round) => roundOf({ ...round, created_at: new Date(round.created_at), frozen_at: null })),
    recognitions: row.recognitions.map((one) => {
      const writtenAt = new Date(one.changed_at)
      return { ...recognitionOf({ ...one, changed_at: writtenAt }), writtenAt }
    }),
    ijkpunten: ijkpunten.map(written),
    evaluationLinks: evaluationLinks.map(written),
    decisions: decisions.map(written),
    recommendations: recommendations.map(written),
    milestones: milestones.map(written),
  }
}

function written<Item extends { readonly writtenAt: string }>({ writtenAt, ...item }: Item) {
  return { ...item, writtenAt: new Date(writtenAt) }
}
