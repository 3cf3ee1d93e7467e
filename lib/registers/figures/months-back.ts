import { addDays, addMonths, day, type Day } from '@/lib/day'

/** The days of a trend: the last days of the eleven months before, and the day itself; oldest first. */
export function trendDays(on: Day): readonly Day[] {
  const first = day(`${on.slice(0, 7)}-01`)
  const before = Array.from({ length: 11 }, (_, index) => addDays(addMonths(first, index - 10), -1))
  return [...before, on]
}
