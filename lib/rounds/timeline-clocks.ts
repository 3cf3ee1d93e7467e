import type { Day } from '@/lib/day'
import { certificateAmong } from '@/lib/recognition/certificate'
import {
  earliestApplication,
  earliestEvaluation,
  monthsAtPilotEnd,
  type ClockDays,
  type EarliestApplication,
  type EarliestEvaluation,
  type PilotDecision,
} from './earliest-days'
import { firstCaseOf } from './first-case'
import { typedFirstCase } from './milestones'
import type { Round } from './round'
import type { TimelineFacts } from './timeline-facts'

/** What the clocks say in the round that is on. What does not matter in its kind of round is null. */
export type TimelineClocks = {
  readonly round: Round
  readonly days: ClockDays
  /** Of a pilot. */
  readonly evaluation: EarliestEvaluation | null
  /** Of a pilot: whole months of mediation at its end, when they are fewer than twelve. */
  readonly shortMonths: number | null
  /** Of a pilot, and of the first recognition. */
  readonly application: EarliestApplication | null
  /** The last day of the certificate that is held. */
  readonly certificateUntil: Day | null
}

/** Reads the clocks from everything on the time line. */
export function timelineClocks(facts: TimelineFacts): TimelineClocks {
  const { rounds, registeredOn, recognitions } = facts
  const [round] = rounds
  const began = rounds.at(-1)
  if (round === undefined || began === undefined) throw new Error('an organisation has a round')
  const firstCaseOn = firstCaseOf(typedFirstCase(rounds), registeredOn)?.on ?? null
  const days = { startsOn: began.startsOn, firstCaseOn }
  const isPilot = round.kind === 'pilot'
  return {
    round,
    days,
    evaluation: isPilot ? earliestEvaluation(days) : null,
    shortMonths: isPilot ? monthsAtPilotEnd(days) : null,
    application: round.kind === 'recertification' ? null : earliestApplication(days, decisionOn(facts)),
    certificateUntil: certificateAmong(recognitions)?.lastDay ?? null,
  }
}

/** What is decided on the newest pilot, or planned while it runs; null where nothing is known or no pilot was held. */
function decisionOn({ rounds, decisions }: TimelineFacts): PilotDecision | null {
  const pilot = rounds.find(({ kind }) => kind === 'pilot')
  if (pilot === undefined) return null
  const record = decisions.find(({ roundId }) => roundId === pilot.id)
  if (record !== undefined) {
    const { outcome, decidedOn: on, nextEvaluationOn } = record
    return { state: 'recorded', outcome, on, nextEvaluationOn }
  }
  return pilot.frozenOn === null ? { state: 'planned', on: pilot.decisionOn } : null
}
