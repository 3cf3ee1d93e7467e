import type { Text } from '@/lib/i18n/languages'

/** An edition as a list tells of it. */
export type EditionHead = {
  readonly id: string
  /** Its label; for the screen through `editionLabel`. */
  readonly version: string
  readonly title: Text
  readonly ccvOwn: boolean
  /** Whether the organisation made it; those of the catalogue are everybody's. */
  readonly own: boolean
  /** From which edition it was made; null for one of the catalogue. */
  readonly basedOn: string | null
  /** The edition of the catalogue at the beginning of its line; null for one of the catalogue. */
  readonly rootId: string | null
  /** Null for the draft. */
  readonly publishedAt: Date | null
  readonly madeAt: Date
  /** In how many rounds of the organisation it is in use. */
  readonly rounds: number
  /** How many requirements are in force, how many of those are its own, and how many are retired. */
  readonly counts: { readonly inForce: number; readonly own: number; readonly retired: number }
}

/** The edition that is being made; `draftVersion` rises with every save, for who saves on top of it. */
export type Draft = {
  readonly id: string
  readonly version: string
  readonly draftVersion: number
  readonly basedOn: string
  readonly rootId: string
  readonly madeAt: Date
}
