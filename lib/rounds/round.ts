import { addMonths, type Day } from '@/lib/day'

export const roundKinds = ['pilot', 'recognition', 'recertification'] as const

/** One journey to a decision: the pilot, the recognition, or the re-certification. */
export type RoundKind = (typeof roundKinds)[number]

export type Round = {
  readonly id: string
  /** The first round of an organisation is 1; the one with the highest number is the one we work in. */
  readonly number: number
  readonly kind: RoundKind
  readonly editionId: string
  readonly startsOn: Day
  /** The day on which the partners plan to decide. */
  readonly decisionOn: Day
  /** Day of the first case taken on: the start of the mediation year. Null while nobody filled it in. */
  readonly firstCaseOn: Day | null
  /** The round that this one began from; null for the first. */
  readonly followsId: string | null
  /** The day on which it was frozen; nothing in it changes from then on. Null as long as it runs. */
  readonly frozenOn: Day | null
  /** When it was begun: entries of the log from before are about earlier rounds. */
  readonly createdAt: Date
  readonly version: number
}

/** The pilot lasts a year; then the partners evaluate and decide (product rule, from the Heemskerk pilot of 2022). */
export function plannedDecisionDay(startsOn: Day): Day {
  return addMonths(startsOn, 12)
}

/** A round in which nothing changes any more, as the frame of every screen tells it. */
export type FrozenRound = { readonly number: number; readonly on: Day }
