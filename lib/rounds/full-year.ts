import { addMonths, type Day } from '@/lib/day'
import type { RoundDays } from './change-days'

/** `reachedOn` is the first day after twelve months; null until the first case is known. */
export type FullYear =
  | { readonly state: 'reached' | 'in-time' | 'too-late'; readonly reachedOn: Day }
  | { readonly state: 'unknown'; readonly reachedOn: null }

/**
 * Twelve months from the first case taken on, measured on the planned decision day (product rules, Readiness): a year
 * that is full only after that day is too late, also when it is full by now.
 */
export function fullYearOf({ firstCaseOn, decisionOn }: Omit<RoundDays, 'startsOn'>, today: Day): FullYear {
  if (firstCaseOn === null) return { state: 'unknown', reachedOn: null }
  const reachedOn = addMonths(firstCaseOn, 12)
  if (reachedOn > decisionOn) return { state: 'too-late', reachedOn }
  return { state: reachedOn <= today ? 'reached' : 'in-time', reachedOn }
}
