import { addDays, addMonths, type Day } from '@/lib/day'
import { lastDayBeforeWorkingDays } from './working-days'

/** A reference day with the days that follow from it (indicator definitions, Common to all). */
export type AskedDay = {
  readonly on: Day
  /** The period is after this day, up to and including `on`. */
  readonly after: Day
  /** Who reported on this day or earlier should have had a first contact by now. */
  readonly contactDueSince: Day
  /** What closed on this day or earlier should have had its aftercare by now. */
  readonly aftercareDueSince: Day
}

/** Within so many working days somebody who reported is spoken to. */
export const contactWithin = 5

/** Within so many days after closing, aftercare is given: six weeks. */
export const aftercareWithin = 42

/** The days that matter when one looks on a day. */
export function askedDay(on: Day): AskedDay {
  return {
    on,
    after: addMonths(on, -12),
    contactDueSince: lastDayBeforeWorkingDays(contactWithin, on),
    aftercareDueSince: addDays(on, -aftercareWithin - 1),
  }
}

/** The period of a reference day, its first and last day included. */
export function periodOf(on: Day): { readonly from: Day; readonly until: Day } {
  return { from: addDays(addMonths(on, -12), 1), until: on }
}
