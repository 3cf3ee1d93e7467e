import { addMonths, type Day } from '@/lib/day'
import type { RoundDays } from './change-days'
import { fullYearOf, type FullYear } from './full-year'

/** The two years that a pilot has to do with: its own, and the full year of mediation that recognition asks. */
export type Clocks = {
  readonly pilotYear: { readonly from: Day; readonly until: Day }
  /** Null until the first case is known. */
  readonly mediationYear: { readonly from: Day; readonly until: Day } | null
  /** Whether the mediation year is full on the planned decision day. */
  readonly fullYear: FullYear['state']
}

/** Reads both clocks from the days of a round; `until` is the first day after the year. */
export function clocksOf(days: RoundDays, today: Day): Clocks {
  const { startsOn, firstCaseOn } = days
  const { state, reachedOn } = fullYearOf(days, today)
  return {
    pilotYear: { from: startsOn, until: addMonths(startsOn, 12) },
    mediationYear: firstCaseOn === null || reachedOn === null ? null : { from: firstCaseOn, until: reachedOn },
    fullYear: state,
  }
}
