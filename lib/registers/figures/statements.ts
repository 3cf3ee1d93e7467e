import type { Day } from '@/lib/day'

/** What somebody stated about an indicator, for a day. It never changes. */
export type KeptStatement = {
  readonly id: string
  readonly onDay: Day
  readonly value: number
  /** The name of who stated it. */
  readonly by: string
  readonly at: Date
}
