import { z } from 'zod'
import type { Day } from '@/lib/day'
import type { Framework } from '@/lib/framework/framework'
import { ok, refuse, type Result } from '@/lib/result'

/** What somebody stated about an indicator, for a day. It never changes. */
export type KeptStatement = {
  readonly id: string
  readonly onDay: Day
  readonly value: number
  /** The name of who stated it. */
  readonly by: string
  readonly at: Date
}

/** A number that somebody states: whole, and not below zero. */
export const StatedShape = z
  .string('required')
  .trim()
  .min(1, 'required')
  .regex(/^\d{1,6}$/, 'whole-number')
  .transform(Number)

/** Refuses a statement about an indicator that is no statement, or about a day that has to come. */
export function stateFor(
  { indicators }: Pick<Framework, 'indicators'>,
  { indicatorId, onDay }: { readonly indicatorId: string; readonly onDay: Day },
  today: Day,
): Result<null, 'not-found' | 'statement-in-future'> {
  if (!indicators.some(({ id, type }) => id === indicatorId && type === 'declaration')) return refuse('not-found')
  return onDay > today ? refuse('statement-in-future') : ok(null)
}
