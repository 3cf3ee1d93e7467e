import type { Day } from '@/lib/day'
import type { KeptIjkpunt } from '@/lib/ijkpunten/ijkpunt'
import type { Vocabularies } from '../vocabulary'
import type { Counts } from './counts'

/**
 * Everything that the indicators of an organisation are read from on one day. `version` is that of the head of its
 * registers: with the same version and day, the figures are the same.
 */
export type IndicatorFigures = {
  readonly on: Day
  readonly version: number
  readonly counts: Counts
  /** They say which outcomes are positive and handled, and in which order groups stand. */
  readonly vocabularies: Vocabularies
  /** Ids of indicators that the lead made count for readiness. */
  readonly hardened: readonly string[]
  /** Per indicator the ijkpunt that holds on the day, if any. */
  readonly ijkpunten: readonly KeptIjkpunt[]
  /** Per indicator the latest statement that was known on the day. */
  readonly statements: readonly Statement[]
}

/** What a person said of something that no register shows. */
export type Statement = {
  readonly indicatorId: string
  readonly onDay: Day
  readonly value: number
  /** The name of who said it. */
  readonly by: string
}
