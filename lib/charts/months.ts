import { addMonths, day, type Day } from '@/lib/day'

/** The first days of months within a period, evenly spaced and at most so many; a period within one month has none. */
export function monthsWithin(from: Day, until: Day, most: number): readonly Day[] {
  const firsts: Day[] = []
  let first = day(`${from.slice(0, 7)}-01`)
  if (first < from) first = addMonths(first, 1)
  for (; first <= until; first = addMonths(first, 1)) firsts.push(first)
  const every = Math.ceil(firsts.length / most)
  return firsts.filter((_, index) => index % every === 0)
}
