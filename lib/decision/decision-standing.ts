import type { Day } from '@/lib/day'
import { scoreReadiness, type Readiness } from '@/lib/readiness/score'
import type { Standing } from '@/lib/readiness/standing'
import type { ClockDays } from '@/lib/rounds/earliest-days'
import { firstCaseOf, type FirstCase } from '@/lib/rounds/first-case'
import { typedFirstCase } from '@/lib/rounds/milestones'
import type { Round } from '@/lib/rounds/round'
import { subjectRound } from './subject-round'

/** The round that the decision is about, and how it stands. */
export type DecisionStanding = {
  readonly round: Round
  /** Null for a round that is not the current one: how it stood then is in its snapshot. */
  readonly readiness: Readiness | null
  readonly firstCase: FirstCase | null
  /** From when the clocks run: extending a pilot does not begin its year anew. */
  readonly clockDays: ClockDays
  /** The day on which it is judged: the day asked for, or the day on which the round was frozen. */
  readonly judgedOn: Day
}

/** Finds the round of the decision among all of an organisation (newest first) and how it stands on a day. */
export function decisionStanding(standing: Standing, rounds: readonly Round[], today: Day): DecisionStanding {
  const round = subjectRound(rounds) ?? standing.round
  const isCurrent = round.id === standing.round.id
  const registeredOn = standing.firstCase?.from === 'register' ? standing.firstCase.on : null
  const firstCase = firstCaseOf(typedFirstCase(rounds), registeredOn)
  const began = rounds.at(-1) ?? round
  return {
    round,
    readiness: isCurrent ? scoreReadiness(standing.facts, standing.today) : null,
    firstCase,
    clockDays: { startsOn: began.startsOn, firstCaseOn: firstCase?.on ?? null },
    judgedOn: isCurrent ? standing.today : (round.frozenOn ?? today),
  }
}
