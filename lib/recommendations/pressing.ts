import { addDays, type Day } from '@/lib/day'
import type { OpenRecommendation } from './recommendation'

/** Days ahead in which a recommendation presses; as far ahead as we warn of proof that ends. */
const pressingDays = 60

/** Whether the term of a recommendation has passed; its last day is still in time. */
export function isPastTerm({ dueOn }: Pick<OpenRecommendation, 'dueOn'>, today: Day): boolean {
  return dueOn !== null && dueOn < today
}

/** Those that are overdue or due within sixty days, in the order in which they came. */
export function pressing(open: readonly OpenRecommendation[], today: Day): readonly OpenRecommendation[] {
  const last = addDays(today, pressingDays)
  return open.filter(({ dueOn }) => dueOn !== null && dueOn <= last)
}
