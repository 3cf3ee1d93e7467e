import { addMonths, type Day } from '@/lib/day'

/** The largest number of months that have passed since a day; the last day of a month is a whole one. Never below zero. */
export function wholeMonths(since: Day, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(since.slice(0, 4))
  const most = years * 12 + Number(on.slice(5, 7)) - Number(since.slice(5, 7))
  return Math.max(0, addMonths(since, most) <= on ? most : most - 1)
}
