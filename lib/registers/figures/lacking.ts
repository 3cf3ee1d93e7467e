import type { RegisterName } from '../register'

/** A row that keeps a figure from its target: by what people know it, and the codes of mediators that are why, if any. */
export type LackingRow = { readonly id: string; readonly label: string; readonly codes: readonly string[] }

/** The first of the rows that keep a figure from its target, and how many there are. */
export type Lacking = {
  readonly register: RegisterName
  readonly rows: readonly LackingRow[]
  readonly total: number
}

/** So many rows are named at most; the rest is a number. */
export const mostLacking = 20
