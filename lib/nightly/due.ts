import { dayAt, type Day } from '@/lib/day'

/** The chores wait until three o'clock: the new day has begun then, and nobody is at work. Ours, not from a source. */
const hoursAfterMidnight = 3

/** The night of which the chores must be done at this moment, named after the day that it begins (Amsterdam). */
export function nightAt(moment: Date): Day {
  return dayAt(new Date(moment.getTime() - hoursAfterMidnight * 60 * 60 * 1000))
}

/** Whether the chores of this night are still to be done. Nights that were slept through are not made up for one by one. */
export function isDue(lastRun: Day | null, night: Day): boolean {
  return lastRun === null || lastRun < night
}
