import type { Day } from '@/lib/day'
import type { Decision } from '@/lib/decision/decision'
import type { Recognition } from '@/lib/recognition/recognition'
import type { OwnMilestone } from './own-milestone'
import type { Round } from './round'

/** When something of the time line was last written down: what calendar programs compare. */
type Written = { readonly writtenAt: Date }

type Text = { readonly nl: string; readonly en: string }

/** How many recommendations there ever were, how many are done, and how many of those with a proof. */
export type Advice = { readonly all: number; readonly done: number; readonly proved: number }

/** Everything that the time line is made of, across all rounds. */
export type TimelineFacts = {
  /** Newest first. */
  readonly rounds: readonly Round[]
  /** Day of the first accepted case in the register; null while there is none. */
  readonly registeredOn: Day | null
  /** The ijkpunt that holds for each indicator, with the last day to reach it. */
  readonly ijkpunten: readonly (Written & { readonly id: string; readonly title: Text; readonly byOn: Day })[]
  /** Per partner the link for an evaluation that stays open longest, of those that were not revoked. */
  readonly evaluationLinks: readonly (Written & {
    readonly id: string
    readonly roundId: string
    readonly partner: string
    /** The last day on which it opens. */
    readonly until: Day
    readonly isAnswered: boolean
  })[]
  /** Of each round the record that is in force. */
  readonly decisions: readonly (Written &
    Pick<Decision, 'id' | 'roundId' | 'outcome' | 'decidedOn' | 'nextEvaluationOn'> & {
      readonly steps: readonly (Decision['steps'][number] & {
        readonly position: number
        readonly doneOn: Day | null
      })[]
    })[]
  readonly recognitions: readonly (Written & Recognition)[]
  /** Recommendations that are not done yet and have a term. */
  readonly recommendations: readonly (Written & {
    readonly id: string
    /** The word of the list of sources, such as `ccv`. */
    readonly source: string
    readonly text: string
    readonly dueOn: Day
    readonly version: number
  })[]
  readonly milestones: readonly (Written & OwnMilestone)[]
  readonly advice: Advice
}
