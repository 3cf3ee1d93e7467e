import { daysBetween, type Day } from '@/lib/day'
import type { KeptIjkpunt } from './ijkpunt'

/**
 * How a result stands to its ijkpunt. `on-path`: on its way, not behind the even path. `behind`: behind that path, or for a
 * level not there yet. `missed`: the last day has passed.
 */
export type IjkpuntState = 'reached' | 'on-path' | 'behind' | 'missed' | 'not-computable'

/** Where an ijkpunt stands on a day. */
export type Progress = {
  readonly state: IjkpuntState
  readonly target: number
  /** In the measure of the target; null when it cannot be computed. */
  readonly now: number | null
  /** Where an even path would be on the day; null for a level, which has no path. */
  readonly path: number | null
  /** Only while it adds up and is not there yet. */
  readonly pace: Pace | null
}

/** What it takes to get there, per month of thirty days and ten hours. */
export type Pace = {
  readonly left: number
  /** Days that are left, the last day included. */
  readonly daysLeft: number
  /** Null where nothing is left of the time. */
  readonly needed: number | null
  /** Null where too few days have passed to say so. */
  readonly soFar: number | null
}

/** Days in a month, on average over four years. */
export const monthDays = 365.25 / 12

/** After so many days one can speak of a pace; before that it would be a guess. */
export const leastHistory = 30

/** Where an even path from nothing to the target is on a day: nothing on the first day, all of it on the last and after. */
export function evenPath({ target, fromOn, byOn }: Pick<KeptIjkpunt, 'target' | 'fromOn' | 'byOn'>, on: Day): number {
  const share = daysBetween(fromOn, on) / daysBetween(fromOn, byOn)
  return target * Math.min(1, Math.max(0, share))
}

type Measured = Pick<KeptIjkpunt, 'target' | 'fromOn' | 'byOn'>

/**
 * Progress of what adds up: reached is reached, also when that is early. Only whole things are counted, so who is less than
 * one behind the even path is on it.
 */
export function progressOfCount(ijkpunt: Measured, now: number | null, on: Day): Progress {
  const { target, byOn } = ijkpunt
  const path = evenPath(ijkpunt, on)
  if (now === null) return { state: 'not-computable', target, now, path, pace: null }
  if (now >= target) return { state: 'reached', target, now, path, pace: null }
  if (on > byOn) return { state: 'missed', target, now, path, pace: null }
  // What is rounded off on the way must not cost a whole one.
  const onPath = now >= Math.floor(Number(path.toPrecision(12)))
  return { state: onPath ? 'on-path' : 'behind', target, now, path, pace: paceOf(ijkpunt, now, on) }
}

/** Progress of a level, such as a share: it is there or not, and after the last day that is final. */
export function progressOfLevel(
  { target, byOn }: Measured,
  now: number | null,
  direction: 'at-least' | 'at-most',
  on: Day,
): Progress {
  const rest = { target, now, path: null, pace: null }
  if (now === null) return { state: 'not-computable', ...rest }
  // A mean of shares is rounded in its last digit; sixty percent on the dot is sixty percent.
  const value = Number(now.toPrecision(12))
  if (direction === 'at-least' ? value >= target : value <= target) return { state: 'reached', ...rest }
  return { state: on > byOn ? 'missed' : 'behind', ...rest }
}

function paceOf({ target, fromOn, byOn }: Measured, now: number, on: Day): Pace {
  const [left, daysLeft, daysSince] = [target - now, daysBetween(on, byOn), daysBetween(fromOn, on)]
  return {
    left,
    daysLeft,
    needed: daysLeft === 0 ? null : (left / daysLeft) * monthDays,
    soFar: daysSince < leastHistory ? null : (now / daysSince) * monthDays,
  }
}
