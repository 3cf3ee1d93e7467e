import { addDays, addMonths, type Day } from '@/lib/day'
import type { DecisionOption } from '@/lib/decision/decision'
import { lastDayOf } from '@/lib/recognition/certificate'
import type { Recognition } from '@/lib/recognition/recognition'
import type { NewRound } from './next-round'
import { plannedDecisionDay, type Round, type RoundKind } from './round'

/** Why this kind of round follows, in the words of the page that proposes it. */
export type WhyThisKind = 'extended' | 'permanent' | 'stopped' | 'undecided' | 'granted' | 'not-granted' | 'unanswered'

/** What we know of the end of the round before. */
export type RoundEnd = {
  readonly round: Round
  /** The decision in force on a pilot; null when none was recorded. */
  readonly outcome: DecisionOption | null
  /** What came of the application of a recognition round; null when none was sent. */
  readonly recognition: Recognition | null
}

/**
 * The round that follows from how the one before ended. Its days are a first guess that a person adjusts: a pilot lasts a
 * year, an application waits for the full year of mediation and leaves three months to prepare, and a re-certification
 * comes with the last day of the certificate (product rules, Pilot to permanent).
 */
export function proposeNext(end: RoundEnd, today: Day): NewRound & { readonly why: WhyThisKind } {
  const { round, recognition } = end
  const { kind, why } = kindAfter(end)
  const certificate = recognition?.answer?.outcome === 'granted' ? recognition.answer.certificate : null
  const decisionOn = {
    pilot: plannedDecisionDay(today),
    recognition: applicationDay(round, today),
    recertification: certificate === null ? plannedDecisionDay(today) : lastDayOf(certificate),
  }[kind]
  const { editionId, firstCaseOn } = round
  return { kind, why, editionId, firstCaseOn, startsOn: today, decisionOn: later(decisionOn, addDays(today, 1)) }
}

const monthsToPrepare = 3

function applicationDay({ firstCaseOn }: Round, today: Day): Day {
  const prepared = addMonths(today, monthsToPrepare)
  return firstCaseOn === null ? prepared : later(prepared, addMonths(firstCaseOn, 12))
}

function kindAfter({ round, outcome, recognition }: RoundEnd): { readonly kind: RoundKind; readonly why: WhyThisKind } {
  if (round.kind === 'pilot') {
    if (outcome === 'permanent' || outcome === 'other-form') return { kind: 'recognition', why: 'permanent' }
    return { kind: 'pilot', why: outcome === null ? 'undecided' : outcome === 'extend' ? 'extended' : 'stopped' }
  }
  const answer = recognition?.answer ?? null
  if (answer === null) return { kind: round.kind, why: 'unanswered' }
  return answer.outcome === 'granted'
    ? { kind: 'recertification', why: 'granted' }
    : { kind: 'recognition', why: 'not-granted' }
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other
}
