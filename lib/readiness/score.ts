import type { Day } from '@/lib/day'
import type { RoundKind } from '@/lib/rounds/round'
import type { Part } from '@/lib/framework/weight'
import type { RoundFacts } from './facts'
import {
  evidenceProgress,
  fractionOf,
  fractionsOf,
  workProgress,
  type Fraction,
  type Fractions,
  type Progress,
} from './fractions'
import { gatesOf, type GateReadiness } from './gates'
import { judgeRequirement, type RequirementReadiness } from './requirement'
import { themesOf, type ThemeReadiness } from './themes'

/** Where a round stands on one day, with every reason. Screens, exports and the API all read this and nothing else. */
export type Readiness = {
  readonly kind: RoundKind
  readonly today: Day
  /** The part of the framework that this round scores. */
  readonly part: Part
  /** Readiness is `fractions.must`; the other two stand beside it. */
  readonly fractions: Fractions
  /** Readiness without the requirements that the lead added herself. */
  readonly withoutOwn: Fraction
  /** The must fraction of the part that stands beside it in a pilot round. */
  readonly otherPart: { readonly part: Part; readonly must: Fraction } | null
  readonly gates: readonly GateReadiness[]
  readonly themes: readonly ThemeReadiness[]
  readonly work: Progress
  readonly evidence: Progress
  /** Every requirement of the part or parts that this round shows, in the order of the facts. */
  readonly requirements: readonly RequirementReadiness[]
}

/**
 * Judges a round on a day, from facts alone. A pilot round scores part 2 with part 1 beside it; recognition and
 * re-certification score part 1 (product rules, Readiness). Requirements must come in the order of the framework:
 * it settles ties and the order of the themes, never a number.
 */
export function scoreReadiness(facts: RoundFacts, today: Day): Readiness {
  const part = scoredPart(facts.kind)
  const requirements = facts.requirements
    .filter((requirement) => part === 'pilot' || requirement.part === part)
    .map((requirement) => judgeRequirement(requirement, today))
  const scored = requirements.filter((requirement) => requirement.part === part)
  const fractions = fractionsOf(scored)
  const recognition = fractionsOf(requirements.filter((requirement) => requirement.part === 'recognition')).must
  return {
    kind: facts.kind,
    today,
    part,
    fractions,
    withoutOwn: fractionOf(scored.filter(({ level, own }) => level === 'must' && !own)),
    otherPart: part === 'pilot' ? { part: 'recognition', must: recognition } : null,
    gates: gatesOf(facts, { requirements, part, recognition, today }),
    themes: themesOf(requirements),
    work: workProgress(scored),
    evidence: evidenceProgress(scored),
    requirements,
  }
}

/** The part of the framework that a round of this kind scores (product rules, Readiness). */
export function scoredPart(kind: RoundKind): Part {
  return kind === 'pilot' ? 'pilot' : 'recognition'
}
