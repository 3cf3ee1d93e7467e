import type { Outcome, Planned } from './bulk'
import type { Undone } from './bulk-undo'

/** A change of many requirements at once: first planned, then carried out once, then perhaps undone as a whole. */
export type BulkChange = {
  readonly id: string
  readonly roundId: string
  readonly madeBy: string
  readonly planned: readonly Planned[]
  /** Null until somebody confirmed it. */
  readonly outcomes: readonly Outcome[] | null
  readonly undone: readonly Undone[] | null
}
