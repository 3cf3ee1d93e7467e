import type { RoundKind } from '@/lib/rounds/round'
import type { GateReadiness } from './gates'
import type { RequirementReadiness } from './requirement'
import type { Readiness } from './score'

/** Where the round stands, to be said in one sentence that is the same on every screen and in every export. */
export type Status = {
  readonly round: RoundKind
  readonly ready: number
  readonly of: number
  readonly claimed: number
} &
  /** Nothing applies, so there is nothing to be ready for. */
  (
    | { readonly kind: 'nothing-applies' }
    /** Nobody has answered or offered anything. */
    | { readonly kind: 'nothing-yet' }
    | { readonly kind: 'on-the-way'; readonly percent: number }
    | { readonly kind: 'almost'; readonly percent: number; readonly left: number }
    /** Everything is ready except what stands outside the fraction. */
    | { readonly kind: 'blocked-by-gate'; readonly gates: readonly GateReadiness[] }
    | { readonly kind: 'ready' }
  )

/** The sentence about readiness itself: the must fraction of the part that the round scores, then the gates. */
export function statusSentence(readiness: Readiness): Status {
  const { ready, of, claimed, percent } = readiness.fractions.must
  const numbers = { round: readiness.kind, ready, of, claimed }
  if (percent === null) return { ...numbers, kind: 'nothing-applies' }
  if (readiness.requirements.every(untouched)) return { ...numbers, kind: 'nothing-yet' }
  if (ready < of) {
    const left = of - ready
    return isAlmost(ready, left)
      ? { ...numbers, kind: 'almost', percent, left }
      : { ...numbers, kind: 'on-the-way', percent }
  }
  const gates = readiness.gates.filter(({ blocks }) => blocks)
  return gates.length > 0 ? { ...numbers, kind: 'blocked-by-gate', gates } : { ...numbers, kind: 'ready' }
}

/** Almost: one requirement left, or at most one in ten. Ours, not from a source. */
function isAlmost(ready: number, left: number): boolean {
  return ready > 0 && (left === 1 || left * 9 <= ready)
}

function untouched({ work, verdict, proof }: RequirementReadiness): boolean {
  return work === 'not-started' && verdict === null && proof.expectations.every(({ state }) => state === 'missing')
}
