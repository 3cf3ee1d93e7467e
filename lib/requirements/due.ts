import type { Day } from '@/lib/day'
import type { RequirementReadiness } from '@/lib/readiness/requirement'

/** Too late: the day has gone by and the requirement is still not ready. What is asked of nobody cannot be late. */
export function isOverdue(
  dueOn: Day | null,
  { applies, state }: Pick<RequirementReadiness, 'applies' | 'state'>,
  today: Day,
): boolean {
  return dueOn !== null && dueOn < today && applies && state !== 'ready'
}
