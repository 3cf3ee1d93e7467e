import type { Day } from '@/lib/day'
import type { LinkStatus } from '@/lib/evidence/review'
import { isExpired } from '@/lib/evidence/validity'
import type { ExpectationFacts, IndicatorFacts, LinkGroup, RequirementFacts } from './facts'

/** Whether a requirement can be shown to be met, whatever anyone says of it. */
export type Proof = {
  readonly stands: boolean
  /** How many expectations are required. Zero: nothing is asked, so the verdict alone decides. */
  readonly asked: number
  readonly expectations: readonly ExpectationProof[]
  readonly indicators: readonly IndicatorProof[]
}

/** The best that an expectation has to show. `validUntil` is the last day on which it counts; null when it never ends. */
export type ExpectationProof = { readonly id: string; readonly required: boolean } & (
  | { readonly state: 'accepted'; readonly validUntil: Day | null }
  | { readonly state: 'waiting'; readonly validUntil: Day | null }
  | { readonly state: 'expired'; readonly validUntil: Day }
  | { readonly state: 'rejected'; readonly validUntil: Day | null }
  | { readonly state: 'withdrawn'; readonly validUntil: Day | null }
  | { readonly state: 'missing'; readonly validUntil: null }
)

/** An indicator and whether it stands in the way of proof. Soft ones inform and never do. */
export type IndicatorProof = IndicatorFacts & { readonly blocks: boolean }

/**
 * Proof stands when every required expectation has an accepted link that is valid today and every hard indicator
 * reaches its target. Nothing happened that could be counted: then it blocks nothing; missing data does (product rules,
 * Readiness).
 */
export function prove(requirement: RequirementFacts, today: Day): Proof {
  const expectations = requirement.expectations.map((expectation) => proveExpectation(expectation, today))
  const indicators = requirement.indicators.map(proveIndicator)
  const required = expectations.filter((expectation) => expectation.required)
  return {
    stands:
      required.every((expectation) => expectation.state === 'accepted') &&
      !indicators.some((indicator) => indicator.blocks),
    asked: required.length,
    expectations,
    indicators,
  }
}

/**
 * Valid accepted proof wins, whatever else hangs on the expectation. Otherwise the state that is most useful to
 * know: waiting, expired, rejected, withdrawn, missing. A waiting link that is too old counts as expired, because
 * accepting it would not help.
 */
function proveExpectation({ id, required, links }: ExpectationFacts, today: Day): ExpectationProof {
  const accepted = longest(links, 'accepted')
  if (accepted && !isExpired(accepted.validUntil, today)) {
    return { id, required, state: 'accepted', validUntil: accepted.validUntil }
  }
  const waiting = longest(links, 'submitted')
  if (waiting && !isExpired(waiting.validUntil, today)) {
    return { id, required, state: 'waiting', validUntil: waiting.validUntil }
  }
  const tooOld = later(accepted?.validUntil ?? null, waiting?.validUntil ?? null)
  if (tooOld) return { id, required, state: 'expired', validUntil: tooOld }
  const rejected = longest(links, 'rejected')
  if (rejected) return { id, required, state: 'rejected', validUntil: rejected.validUntil }
  const withdrawn = longest(links, 'withdrawn')
  if (withdrawn) return { id, required, state: 'withdrawn', validUntil: withdrawn.validUntil }
  return { id, required, state: 'missing', validUntil: null }
}

function proveIndicator(indicator: IndicatorFacts): IndicatorProof {
  const { result } = indicator
  return { ...indicator, blocks: indicator.hard && (result === 'missed' || result === 'not-computable') }
}

/** Of the links with this status, the one that counts longest. */
function longest(links: readonly LinkGroup[], status: LinkStatus): LinkGroup | null {
  let best: LinkGroup | null = null
  for (const group of links) {
    if (group.status !== status || group.count === 0) continue
    if (best === null || outlasts(group.validUntil, best.validUntil)) best = group
  }
  return best
}

function outlasts(one: Day | null, other: Day | null): boolean {
  return other !== null && (one === null || one > other)
}

/** The later of two days that may be absent. */
function later(one: Day | null, other: Day | null): Day | null {
  if (one === null || other === null) return one ?? other
  return one > other ? one : other
}
