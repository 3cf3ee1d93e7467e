import { addDays, addMonths, type Day } from '@/lib/day'

/** The days of a pilot in the demo, all counted from today, so that the demo is as old on every day it is added. */
export type PilotDays = {
  readonly today: Day
  readonly startsOn: Day
  readonly firstCaseOn: Day
  readonly decisionOn: Day
  /** So many months after the start of the pilot, and days after that; both may be negative. */
  readonly after: (months: number, days?: number) => Day
  /** The last day of a month of the pilot; the first month is 1. */
  readonly endOfMonth: (month: number) => Day
}

/**
 * The pilot year of Heemskerk with two thirds of it behind us, as in the pilot of 2022: the first case came within a
 * week. The partners decide within three weeks after the year, so that a full year of cases is there by then.
 */
export function heemskerkDays(today: Day): PilotDays {
  const startsOn = addMonths(today, -8)
  return pilotDays(today, startsOn, addDays(startsOn, 6), addDays(addMonths(startsOn, 12), 21))
}

/** The pilot year of Beverwijk just ended, and a full year of cases with it; the decision is near. */
export function beverwijkDays(today: Day): PilotDays {
  const startsOn = addDays(addMonths(today, -12), -10)
  return pilotDays(today, startsOn, addDays(startsOn, 4), addDays(today, 18))
}

function pilotDays(today: Day, startsOn: Day, firstCaseOn: Day, decisionOn: Day): PilotDays {
  return {
    today,
    startsOn,
    firstCaseOn,
    decisionOn,
    after: (months, days = 0) => addDays(addMonths(startsOn, months), days),
    endOfMonth: (month) => addDays(addMonths(startsOn, month), -1),
  }
}
