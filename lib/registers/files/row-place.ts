import type { Values } from '../column'

/** Where a batch of rows ended: the next one begins after it. */
export type RowPlace = { readonly day: string; readonly id: string }

/** Some rows of a register in the order of their own days. */
export type RowBatch = {
  readonly rows: readonly Values[]
  /** Null after the last batch. */
  readonly next: RowPlace | null
}
