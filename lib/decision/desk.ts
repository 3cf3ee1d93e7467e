import type { Evaluation } from '@/lib/partners/evaluation'
import type { BudgetYear, Partner } from '@/lib/partners/partner'
import type { Decision, DecisionFunding } from './decision'
import type { StepOutcome } from './step-outcome'

/** Everything that lies on the table when partners decide about a round. */
export type DecisionDesk = {
  /** Every record, newest first; `recordedBy` is a name here. */
  readonly decisions: readonly Decision[]
  /** What was recorded about formal steps, in the order of recording. */
  readonly stepOutcomes: readonly StepOutcome[]
  readonly partners: readonly Pick<Partner, 'id' | 'kind' | 'name' | 'funds'>[]
  /** The newest of every partner. */
  readonly evaluations: readonly (Pick<Evaluation, 'position' | 'conditions' | 'handedInOn'> & {
    readonly partnerId: string
  })[]
  readonly budget: readonly Pick<BudgetYear, 'year' | 'amount'>[]
  readonly funding: readonly DecisionFunding[]
}
