import { addMonths, type Day } from '@/lib/day'

export const roundKinds = ['pilot', 'recognition', 'recertification'] as const

/** One journey to a decision: the pilot, the recognition, or the re-certification. */
export type RoundKind = (typeof roundKinds)[number]

export type Round = {
  readonly id: string
  readonly kind: RoundKind
  readonly editionId: string
  readonly startsOn: Day
  /** The day on which the partners plan to decide. */
  readonly decisionOn: Day
  /** Day of the first case taken on: the start of the mediation year. Null while nobody filled it in. */
  readonly firstCaseOn: Day | null
  readonly version: number
}

/** The pilot lasts a year; then the partners evaluate and decide (product rule, from the Heemskerk pilot of 2022). */
export function plannedDecisionDay(startsOn: Day): Day {
  return addMonths(startsOn, 12)
}
