import { addDays, earliest, type Day } from '@/lib/day'
import type { ExpectationProof } from '@/lib/readiness/proof'
import type { RequirementReadiness } from '@/lib/readiness/requirement'

/** Proof that ends within this many days is announced; ours, not from a source: time enough to ask for a new document. */
const announcedDays = 60

/** What a row says of the proof of a requirement, in the one word that matters most. */
export type ProofSummary =
  /** Approved as not applicable: nothing is asked. */
  | { readonly state: 'not-applicable' }
  | { readonly state: 'none-asked' }
  | { readonly state: 'complete' }
  | { readonly state: 'expiring'; readonly validUntil: Day }
  /** The verdict says met, the proof does not stand. */
  | { readonly state: 'claimed'; readonly accepted: number; readonly asked: number }
  | { readonly state: 'missing'; readonly accepted: number; readonly asked: number }
  | { readonly state: 'waiting' | 'expired' | 'rejected' }

/**
 * Sums up the required expectations of a requirement. What somebody has to mend comes first: rejected, expired, missing;
 * then what waits for a colleague; then what will end soon.
 */
export function proofSummary({ state, verdict, proof }: RequirementReadiness, today: Day): ProofSummary {
  if (state === 'not-applicable') return { state }
  const required = proof.expectations.filter((expectation) => expectation.required)
  const accepted = required.filter((expectation) => expectation.state === 'accepted').length
  const counts = { accepted, asked: required.length }
  if (verdict === 'met' && !proof.stands) return { state: 'claimed', ...counts }
  if (required.length === 0) return { state: 'none-asked' }
  const has = (...states: readonly ExpectationProof['state'][]) =>
    required.some((expectation) => states.includes(expectation.state))
  if (has('rejected')) return { state: 'rejected' }
  if (has('expired')) return { state: 'expired' }
  if (has('missing', 'withdrawn')) return { state: 'missing', ...counts }
  if (has('waiting')) return { state: 'waiting' }
  const ends = earliest(...required.map(({ validUntil }) => validUntil))
  return ends !== null && isSoon(ends, today) ? { state: 'expiring', validUntil: ends } : { state: 'complete' }
}

/** Whether accepted proof that is asked ends soon, whatever else is the matter. */
export function endsSoon({ proof }: RequirementReadiness, today: Day): boolean {
  return proof.expectations.some(
    ({ required, state, validUntil }) =>
      required && state === 'accepted' && validUntil !== null && isSoon(validUntil, today),
  )
}

/** Whether proof that ends on this day is announced. */
export function isSoon(ends: Day, today: Day): boolean {
  return ends <= addDays(today, announcedDays)
}
