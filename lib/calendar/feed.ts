import type { Day } from '@/lib/day'

/** An address that a calendar program reads the time line from; who knows it needs no password. */
export type CalendarFeed = {
  readonly id: string
  readonly madeAt: Date
  /** The last day on which a calendar program asked for it; null while none did. */
  readonly readOn: Day | null
}
