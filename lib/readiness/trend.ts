import { addDays, daysBetween, type Day } from '@/lib/day'
import type { KeptFraction, ReadinessRecord } from './record'

/** A day of which the figure was recorded. */
export type RecordedDay = Pick<ReadinessRecord, 'day' | 'must'>

/** What one may say of the course of the figure, and of the pace that is needed until the decision. */
export type Trend =
  | { readonly kind: 'nothing-recorded' }
  /** Not enough to speak of a pace; the two counts say how far from enough. */
  | {
      readonly kind: 'too-little-history'
      /** The first recorded day. */
      readonly since: RecordedDay
      readonly now: KeptFraction
      readonly days: number
      readonly changes: number
    }
  /** `since` is the first recorded day. */
  | { readonly kind: 'complete' | 'decision-passed'; readonly since: RecordedDay; readonly now: KeptFraction }
  | Pace

/** Numbers per month of thirty days, not rounded. */
export type Pace = {
  readonly kind: 'pace'
  readonly verdict: 'fast-enough' | 'too-slow' | 'standing-still' | 'going-back'
  /** The recorded day from which the pace is measured. */
  readonly since: RecordedDay
  readonly now: KeptFraction
  readonly had: number
  readonly needed: number
  /** On which day everything is ready at this pace; null when it leads nowhere. */
  readonly readyOn: Day | null
}

/** Below either of these nobody can tell a pace from chance. Ours, not from a source. */
export const leastDays = 14
export const leastChanges = 3

/** The pace is that of the last eight weeks: long enough to average out a holiday, short enough to be about now. */
const paceDays = 56
const month = 30

/** Reads the recorded days, oldest first, as they stand today; the last of them is the newest standing. */
export function readTrend(days: readonly RecordedDay[], today: Day, decisionOn: Day): Trend {
  const [first] = days
  const newest = days.at(-1)
  if (newest === undefined || first === undefined) return { kind: 'nothing-recorded' }
  const now = newest.must
  const since = days.findLast(({ day }) => day <= addDays(today, -paceDays)) ?? first
  const changes = changesIn(days)
  if (now.of > 0 && now.ready === now.of) return { kind: 'complete', since: first, now }
  if (decisionOn <= today) return { kind: 'decision-passed', since: first, now }
  if (days.length < leastDays || changes < leastChanges) {
    return { kind: 'too-little-history', since: first, now, days: days.length, changes }
  }
  const had = ((now.ready - since.must.ready) / Math.max(1, daysBetween(since.day, today))) * month
  const needed = ((now.of - now.ready) / daysBetween(today, decisionOn)) * month
  const readyOn = had > 0 ? addDays(today, Math.ceil(((now.of - now.ready) / had) * month)) : null
  return { kind: 'pace', verdict: verdictOn(had, needed), since, now, had, needed, readyOn }
}

/** How many days between the first and the last were not recorded. */
export function missingDays(days: readonly RecordedDay[]): number {
  const [first] = days
  const last = days.at(-1)
  return first === undefined || last === undefined ? 0 : daysBetween(first.day, last.day) + 1 - days.length
}

/** How often the figure was another than on the recorded day before. */
function changesIn(days: readonly RecordedDay[]): number {
  return days.filter(({ must }, index) => {
    const before = days[index - 1]
    return before !== undefined && (before.must.ready !== must.ready || before.must.of !== must.of)
  }).length
}

function verdictOn(had: number, needed: number): Pace['verdict'] {
  if (had < 0) return 'going-back'
  if (had === 0) return 'standing-still'
  return had >= needed ? 'fast-enough' : 'too-slow'
}
