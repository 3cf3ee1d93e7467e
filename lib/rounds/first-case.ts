import type { Day } from '@/lib/day'

/** The day on which the mediation year begins, and how we know it. */
export type FirstCase = { readonly on: Day; readonly from: 'register' | 'typed' }

/**
 * The mediation year begins with the first accepted case of the register; as long as that has none, on the day that the
 * lead typed. Null while neither is known.
 */
export function firstCaseOf(typed: Day | null, registered: Day | null): FirstCase | null {
  if (registered !== null) return { on: registered, from: 'register' }
  return typed === null ? null : { on: typed, from: 'typed' }
}
