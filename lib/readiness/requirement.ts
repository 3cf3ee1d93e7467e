import type { Day } from '@/lib/day'
import type { Verdict, Work } from '@/lib/requirements/assessment'
import type { Gate, Level, Part } from '@/lib/framework/weight'
import type { RequirementFacts } from './facts'
import { gapsOf, type Gap } from './gaps'
import { prove, type Proof } from './proof'

/** `claimed`: the verdict says met, but the proof does not stand ("gezegd, niet aangetoond"). */
export type RequirementState = 'ready' | 'claimed' | 'open' | 'not-applicable'

export type RequirementReadiness = {
  readonly id: string
  readonly themeId: string
  readonly part: Part
  readonly level: Level
  readonly gate: Gate | null
  readonly own: boolean
  readonly work: Work
  readonly verdict: Verdict | null
  readonly state: RequirementState
  /** Part of what is asked: not approved as not applicable, and an optional one only when it was chosen. */
  readonly applies: boolean
  /** In a fraction: it applies and is no gate. */
  readonly counts: boolean
  readonly proof: Proof
  readonly gaps: readonly Gap[]
}

/**
 * A requirement is ready only when its verdict is met and its proof stands. "Not applicable" leaves the count once a
 * second person approved it; until then it counts and is not ready. An optional requirement is chosen by giving it a
 * verdict (product rules, Readiness). An answer that waits to be confirmed judges nothing yet.
 */
export function judgeRequirement(facts: RequirementFacts, today: Day): RequirementReadiness {
  const proof = prove(facts, today)
  const state = stateOf(facts, proof)
  const applies = state !== 'not-applicable' && (facts.level !== 'optional' || facts.verdict !== null)
  return {
    id: facts.id,
    themeId: facts.themeId,
    part: facts.part,
    level: facts.level,
    gate: facts.gate,
    own: facts.own,
    work: facts.work,
    verdict: facts.verdict,
    state,
    applies,
    counts: applies && facts.gate === null,
    proof,
    gaps: gapsOf(facts, proof, today),
  }
}

function stateOf({ verdict, approved, toConfirm }: RequirementFacts, proof: Proof): RequirementState {
  if (toConfirm) return 'open'
  if (verdict === 'not-applicable' && approved) return 'not-applicable'
  if (verdict !== 'met') return 'open'
  return proof.stands ? 'ready' : 'claimed'
}
