import { addMonths, type Day } from '@/lib/day'
import type { RoundDays } from './change-days'

/** The two years that a pilot has to do with: its own, and the full year of mediation that recognition asks. */
export type Clocks = {
  readonly pilotYear: { readonly from: Day; readonly until: Day }
  /** Null until the first case is known. */
  readonly mediationYear: { readonly from: Day; readonly until: Day } | null
  /** Whether the mediation year is full on the planned decision day. */
  readonly fullYear: 'in-time' | 'too-late' | 'unknown'
}

/** Reads both clocks from the days of a round; `until` is the first day after the year. */
export function clocksOf({ startsOn, decisionOn, firstCaseOn }: RoundDays): Clocks {
  const pilotYear = { from: startsOn, until: addMonths(startsOn, 12) }
  if (firstCaseOn === null) return { pilotYear, mediationYear: null, fullYear: 'unknown' }
  const until = addMonths(firstCaseOn, 12)
  return {
    pilotYear,
    mediationYear: { from: firstCaseOn, until },
    fullYear: until <= decisionOn ? 'in-time' : 'too-late',
  }
}
