import type { Place } from './place'

/** What is looked for in the text of an upload (product rules, Evidence, Privacy), the most sensitive first. */
export const findingKinds = ['bsn', 'iban', 'birth-date', 'address', 'phone', 'email'] as const
export type FindingKind = (typeof findingKinds)[number]

/** Something found in a text, with the value itself: it stays in the memory of whoever looks, and goes nowhere. */
export type Found = {
  readonly kind: FindingKind
  /** False for what has the shape alone: it is shown, and asks for no decision. */
  readonly certain: boolean
  /** Index in the text that was looked at. */
  readonly start: number
  readonly value: string
}

/** What is kept of something found: never the value itself. */
export type Finding = {
  readonly kind: FindingKind
  readonly certain: boolean
  /** Where it stands first. */
  readonly place: Place
  readonly excerpt: string
  /** In how many places the same value stands. */
  readonly times: number
}

/** Text of one place, and what stands around it in a table; without these a cell would tell nothing. */
export type Passage = {
  readonly place: Place
  readonly text: string
  /** Heads of the row and the column of a cell. */
  readonly heading?: string
  /** The cell after this one. */
  readonly next?: string
}
