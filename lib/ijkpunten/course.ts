import { addDays, addMonths, day, type Day } from '@/lib/day'
import type { Ijkpunt } from './ijkpunt'

/** How much there was of what adds up, at the end of a day. */
export type CountedOn = { readonly on: Day; readonly counted: number }

/** From here on a number no longer points at somebody (product rules, Exports). */
const enough = 5

/** Ten years of months, so that a day that was typed wrong asks no thousand. */
const mostDays = 120

/** The days to draw: the last days of the months since an ijkpunt began, and the day itself or the last one that counts. */
export function courseDays({ fromOn, byOn }: Pick<Ijkpunt, 'fromOn' | 'byOn'>, today: Day): readonly Day[] {
  const last = byOn !== null && byOn < today ? byOn : today
  if (last < fromOn) return []
  const days: Day[] = []
  const firstOfMonth = day(`${fromOn.slice(0, 7)}-01`)
  for (let month = 1; days.length < mostDays; month++) {
    const end = addDays(addMonths(firstOfMonth, month), -1)
    if (end >= last) break
    days.push(end)
  }
  return [...days, last]
}

/**
 * The course as somebody from outside may see it: no step of 1 to 4 cases, also not towards the newest number, which is
 * always told. The days between are left out.
 */
export function withoutSmallSteps(course: readonly CountedOn[]): readonly CountedOn[] {
  const newest = course.at(-1)
  if (newest === undefined) return []
  const isSafe = (from: number, to: number) => to === from || Math.abs(to - from) >= enough
  const kept: CountedOn[] = []
  for (const one of course.slice(0, -1)) {
    if (isSafe(kept.at(-1)?.counted ?? 0, one.counted)) kept.push(one)
  }
  while (kept.length > 0 && !isSafe(kept.at(-1)?.counted ?? 0, newest.counted)) kept.pop()
  return [...kept, newest]
}
