import { addDays, type Day } from '@/lib/day'
import { isExpired } from '@/lib/evidence/validity'
import type { IndicatorReading } from '@/lib/registers/indicators/reading'
import { efforts, type GapReason } from './effort'
import type { RequirementFacts } from './facts'
import type { ExpectationProof, IndicatorProof, Proof } from './proof'

/** One thing that keeps a requirement from being ready, and what it takes to mend it (`effort.ts`). */
export type Gap = ProofGap | IndicatorGap | (Mend & { readonly reason: VerdictReason })

/** A required expectation without an accepted link that is valid. */
export type ProofGap = Mend & { readonly expectationId: string } & (
    | { readonly reason: Exclude<ProofReason, 'proof-expired'> }
    /** `since` is the first day on which the proof no longer counted. */
    | { readonly reason: 'proof-expired'; readonly since: Day }
  )

/** A hard indicator that does not reach its target. The reading says what it came to, or why it came to nothing. */
export type IndicatorGap = Mend & {
  readonly reason: IndicatorReason
  readonly indicatorId: string
  readonly reading?: IndicatorReading
}

type Mend = { readonly requirementId: string; readonly effort: number }

type VerdictReason = Extract<GapReason, `verdict-${string}` | 'approval-missing' | 'answer-to-confirm'>
type ProofReason = Extract<GapReason, `proof-${string}`>
type IndicatorReason = Extract<GapReason, `indicator-${string}`>

/**
 * Everything that keeps a requirement from being ready: first the verdict, then its expectations and indicators in
 * the order of the framework. Empty when, and only when, it is ready or approved as not applicable.
 */
export function gapsOf(requirement: RequirementFacts, proof: Proof, today: Day): readonly Gap[] {
  const verdict = verdictReasons(requirement).map((reason) => ({
    requirementId: requirement.id,
    reason,
    effort: efforts[reason],
  }))
  if (requirement.verdict === 'not-applicable') return verdict
  return [
    ...verdict,
    ...proofGaps(requirement.id, proof, today),
    ...proof.indicators.flatMap((indicator) => indicatorGap(requirement.id, indicator)),
  ]
}

/** What the required expectations miss, whatever the verdict says, in the order of the framework. */
export function proofGaps(requirementId: string, { expectations }: Proof, today: Day): readonly ProofGap[] {
  return expectations.flatMap((expectation) => expectationGap(requirementId, expectation, today))
}

function verdictReasons(requirement: RequirementFacts): readonly VerdictReason[] {
  const reason = verdictReason(requirement)
  const toConfirm: readonly VerdictReason[] = requirement.toConfirm ? ['answer-to-confirm'] : []
  return reason === null ? toConfirm : [...toConfirm, reason]
}

function verdictReason({ verdict, approved }: RequirementFacts): VerdictReason | null {
  if (verdict === null) return 'verdict-missing'
  if (verdict === 'partly') return 'verdict-partly'
  if (verdict === 'not-met') return 'verdict-not-met'
  if (verdict === 'not-applicable' && !approved) return 'approval-missing'
  return null
}

function expectationGap(requirementId: string, expectation: ExpectationProof, today: Day): readonly ProofGap[] {
  if (!expectation.required || expectation.state === 'accepted') return []
  const from = { requirementId, expectationId: expectation.id }
  if (expectation.state === 'expired') {
    const reason = 'proof-expired'
    return [{ ...from, reason, since: addDays(expectation.validUntil, 1), effort: efforts[reason] }]
  }
  // Offering a withdrawn document again is no way out once it is too old: then it takes a new one.
  const beyondUse = expectation.state === 'withdrawn' && isExpired(expectation.validUntil, today)
  const reason = `proof-${expectation.state}` as const
  return [{ ...from, reason, effort: efforts[beyondUse ? 'proof-missing' : reason] }]
}

function indicatorGap(requirementId: string, indicator: IndicatorProof): readonly Gap[] {
  const { id: indicatorId, result, blocks, reading } = indicator
  if (!blocks) return []
  const reason = result === 'missed' ? 'indicator-missed' : 'indicator-not-computable'
  return [{ requirementId, reason, indicatorId, effort: efforts[reason], ...(reading && { reading }) }]
}
