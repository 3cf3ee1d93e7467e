import type { Day } from '@/lib/day'
import type { DecisionOption } from '@/lib/decision/decision'
import type { RecognitionOutcome } from '@/lib/recognition/recognition'

/** How far a round is on its way to a decision and what follows; counts of one moment. */
export type RoadCounts = {
  /** Milestones that the members set themselves. */
  readonly milestones: number
  /** Indicators that have an ijkpunt. */
  readonly ijkpunten: number
  readonly partners: number
  /** Partners of now who handed in an evaluation in this round. */
  readonly evaluated: number
  /** Aspects of societal value of which something is told. */
  readonly value: number
  readonly decision: { readonly outcome: DecisionOption; readonly on: Day } | null
  readonly recognition: {
    readonly sentOn: Day
    readonly outcome: RecognitionOutcome | null
    readonly answeredOn: Day | null
  } | null
}
