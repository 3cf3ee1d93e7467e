import { addMonths, type Day } from '@/lib/day'
import type { DecisionOption } from '@/lib/decision/decision'
import { wholeMonths } from '@/lib/whole-months'

/** When the clocks began to run: the kick-off of the pilot, and the first case taken on (null while there is none). */
export type ClockDays = { readonly startsOn: Day; readonly firstCaseOn: Day | null }

/** The first day on which the partners can judge a whole year, and which clock makes it so late. */
export type EarliestEvaluation =
  | { readonly on: Day; readonly binds: 'pilot-year' | 'mediation-year' }
  | { readonly on: null; readonly binds: 'first-case' }

/** Evaluation makes sense when both years are over: the later end binds; of the same day, the pilot year. */
export function earliestEvaluation({ startsOn, firstCaseOn }: ClockDays): EarliestEvaluation {
  if (firstCaseOn === null) return { on: null, binds: 'first-case' }
  const [pilot, mediation] = [addMonths(startsOn, 12), addMonths(firstCaseOn, 12)]
  return mediation > pilot ? { on: mediation, binds: 'mediation-year' } : { on: pilot, binds: 'pilot-year' }
}

/**
 * How many whole months of mediation there are when the pilot year ends; null when the year is full by then. Seven such
 * months were too few to judge in Opsterland, where the pilot was extended (source `opsterland`, 2019).
 */
export function monthsAtPilotEnd({ startsOn, firstCaseOn }: ClockDays): number | null {
  if (firstCaseOn === null) return null
  const until = addMonths(startsOn, 12)
  return addMonths(firstCaseOn, 12) <= until ? null : wholeMonths(firstCaseOn, until)
}

/** One thing that must be so before applying makes sense, and the first day on which it is; null while nobody knows. */
export type ApplicationCondition = {
  /**
   * A whole year of mediating to satisfaction (source `ccv-3`), an organisation that exists a year (source `ccv-erk`), or
   * what the partners decide on the pilot.
   */
  readonly what: 'mediation-year' | 'organisation-year' | 'decision'
  readonly on: Day | null
}

/** What is decided on the pilot, or planned. Null where no pilot is judged. */
export type PilotDecision =
  | { readonly state: 'planned'; readonly on: Day }
  | {
      readonly state: 'recorded'
      readonly outcome: DecisionOption
      readonly on: Day
      readonly nextEvaluationOn: Day | null
    }

export type EarliestApplication =
  | {
      readonly on: Day
      readonly binds: ApplicationCondition['what']
      readonly conditions: readonly ApplicationCondition[]
    }
  | {
      readonly on: null
      readonly binds: 'first-case' | 'no-day' | 'stopped'
      readonly conditions: readonly ApplicationCondition[]
    }

/** The first day on which applying for recognition makes sense: the latest of its conditions, in the order named there. */
export function earliestApplication(days: ClockDays, decision: PilotDecision | null): EarliestApplication {
  const conditions: readonly ApplicationCondition[] = [
    { what: 'mediation-year', on: days.firstCaseOn === null ? null : addMonths(days.firstCaseOn, 12) },
    { what: 'organisation-year', on: addMonths(days.startsOn, 12) },
    ...(decision === null ? [] : [{ what: 'decision', on: decidedOn(decision) } as const]),
  ]
  if (decision?.state === 'recorded' && decision.outcome === 'stop') return { on: null, binds: 'stopped', conditions }
  if (days.firstCaseOn === null) return { on: null, binds: 'first-case', conditions }
  const known = conditions.flatMap(({ what, on }) => (on === null ? [] : [{ what, on }]))
  if (known.length < conditions.length) return { on: null, binds: 'no-day', conditions }
  const latest = known.reduce((last, next) => (next.on > last.on ? next : last))
  return { on: latest.on, binds: latest.what, conditions }
}

/** A pilot that goes on is decided about again at its next evaluation. */
function decidedOn(decision: PilotDecision): Day | null {
  if (decision.state === 'recorded' && decision.outcome === 'extend') return decision.nextEvaluationOn
  return decision.on
}
