import type { Day } from '@/lib/day'
import type { PartnerKind } from '@/lib/partners/partner'

/** What partners can decide on a pilot (domain facts, section 11: at least four outcomes). */
export const decisionOptions = ['permanent', 'extend', 'other-form', 'stop'] as const
export type DecisionOption = (typeof decisionOptions)[number]

/** What one partner wants, as it was when the decision was recorded: the name stays when the partner goes. */
export type PartnerPosition = {
  readonly partnerId: string
  readonly kind: PartnerKind
  readonly name: string
  readonly position: DecisionOption | null
  readonly conditions: string
}

/** What one funder pays in one year, in euros with two decimals as text ("15000.00"). */
export type DecisionFunding = {
  readonly partnerId: string
  readonly name: string
  readonly year: number
  readonly amount: string
  readonly state: 'asked' | 'promised' | 'decided'
}

/** Who still has to agree formally, and when that is planned. */
export const formalBodies = ['executive', 'council', 'board', 'other'] as const
export type FormalBody = (typeof formalBodies)[number]
export type FormalStep = { readonly body: FormalBody; readonly title: string; readonly plannedOn: Day | null }

/** A decision as it was recorded; it never changes. A mistake is corrected by a record that names this one. */
export type Decision = {
  readonly id: string
  readonly roundId: string
  readonly outcome: DecisionOption
  readonly decidedOn: Day
  readonly reasoning: string
  readonly conditions: string
  readonly positions: readonly PartnerPosition[]
  readonly funding: readonly DecisionFunding[]
  readonly steps: readonly FormalStep[]
  readonly nextEvaluationOn: Day | null
  readonly corrects: { readonly decisionId: string; readonly why: string } | null
  readonly recordedBy: string
  readonly recordedAt: Date
}
