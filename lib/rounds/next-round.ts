import type { Day } from '@/lib/day'
import type { Round } from './round'

/** What a lead says of the round that she begins; the rest comes from the round before. */
export type NewRound = Pick<Round, 'kind' | 'editionId' | 'startsOn' | 'decisionOn' | 'firstCaseOn'>

/** What came along from the round before. */
export type BroughtAlong = {
  /** Answers that do not count until somebody confirms them. */
  readonly toConfirm: number
  /** Accepted proof that still holds. */
  readonly valid: number
  /** Proof that was submitted and waits for a colleague. */
  readonly waiting: number
  /** Proof that came along and is too old by now. */
  readonly expired: number
}
