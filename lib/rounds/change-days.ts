import type { Day } from '@/lib/day'
import { ok, refuse, type Result } from '@/lib/result'
import type { Round } from './round'

/** The days of a round that people set. */
export type RoundDays = Pick<Round, 'startsOn' | 'decisionOn' | 'firstCaseOn'>

/**
 * Sets the days of a round. `seenVersion` is the version that was on the screen: a change by a colleague since then is
 * not overwritten, unless both wrote the same. Gives the round to save, or null when nothing differs.
 */
export function changeDays(
  round: Round,
  days: RoundDays,
  seenVersion: number,
): Result<Round | null, 'changed-meanwhile' | 'days-in-wrong-order' | 'first-case-before-start'> {
  if (isSame(round, days)) return ok(null)
  if (round.version !== seenVersion) return refuse('changed-meanwhile')
  if (days.decisionOn <= days.startsOn) return refuse('days-in-wrong-order')
  // The first case of a later round was taken on in an earlier one.
  const isFirst = round.followsId === null
  if (isFirst && days.firstCaseOn !== null && days.firstCaseOn < days.startsOn) return refuse('first-case-before-start')
  const { startsOn, decisionOn, firstCaseOn } = days
  return ok({ ...round, startsOn, decisionOn, firstCaseOn })
}

function isSame(one: RoundDays, other: RoundDays): boolean {
  const days = ({ startsOn, decisionOn, firstCaseOn }: RoundDays): readonly (Day | null)[] => [
    startsOn,
    decisionOn,
    firstCaseOn,
  ]
  return days(one).join() === days(other).join()
}
