import { addDays, daysBetween, type Day } from '@/lib/day'

// A Monday before every day that people may type.
const monday = '1900-01-01' as Day

/** Mondays to Fridays after one day, up to and including another. Public holidays count (indicator definitions). */
export function workingDays(after: Day, until: Day): number {
  return weekdaysUpTo(until) - weekdaysUpTo(after)
}

/** The last day of which a given number of working days is more than over on `day`. */
export function lastDayBeforeWorkingDays(count: number, day: Day): Day {
  let earlier = day
  while (workingDays(earlier, day) <= count) earlier = addDays(earlier, -1)
  return earlier
}

function weekdaysUpTo(day: Day): number {
  const days = daysBetween(monday, day)
  return Math.floor(days / 7) * 5 + Math.min((days % 7) + 1, 5)
}
