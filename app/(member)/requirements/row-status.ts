import type { RowOutcome, Words } from './post-row'

/** Work and verdict as stored, with the version of the answer. */
export type Known = Words & { readonly version: number }

/** A colleague's answer that came in while the page was open. `held`: it waits until somebody leaves the row. */
export type TheirsStatus = {
  readonly kind: 'theirs'
  readonly by: string | null
  readonly own: boolean
  readonly held: boolean
  readonly theirs: Known
}

/** How a row stands between the hand of the user and the database. `clean`: the page says what is stored. */
export type RowStatus = { readonly kind: 'clean' | 'saving' } | RowOutcome | TheirsStatus

/** A choice that is not stored as far as this page knows, with the answer that it was made on. */
export type UnsentRow = { readonly id: string; readonly was: Known; readonly wanted: Words }

/** Whether work and verdict are the same, whatever the version. */
export function isSame(one: Words, other: Words): boolean {
  return one.work === other.work && one.verdict === other.verdict
}
