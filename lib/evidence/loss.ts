import type { RoundFacts } from '@/lib/readiness/facts'
import type { RequirementReadiness } from '@/lib/readiness/requirement'
import type { Fraction } from '@/lib/readiness/fractions'
import type { Readiness } from '@/lib/readiness/score'

/** What a round loses when an item is removed, by the rule of readiness itself. */
export type Loss = {
  /** Requirements of which accepted proof falls away, in the order of the framework. */
  readonly requirements: readonly { readonly id: string; readonly losesReady: boolean }[]
  readonly from: Fraction
  readonly to: Fraction
}

/** The difference between a round as it stands and as it would stand without one item. */
export function lossBetween(now: Readiness, without: Readiness): Loss {
  const later = new Map(without.requirements.map((requirement) => [requirement.id, requirement]))
  return {
    requirements: now.requirements.flatMap((requirement) => {
      const then = later.get(requirement.id)
      if (then === undefined || !losesProof(requirement, then)) return []
      return [{ id: requirement.id, losesReady: requirement.state === 'ready' && then.state !== 'ready' }]
    }),
    from: now.fractions.must,
    to: without.fractions.must,
  }
}

function losesProof(now: RequirementReadiness, then: RequirementReadiness): boolean {
  return now.proof.expectations.some(({ state }, place) => {
    return state === 'accepted' && then.proof.expectations[place]?.state !== 'accepted'
  })
}

/** How many links an item has in the round, whatever came of their review, but for those that were withdrawn. */
export function usesLost(now: RoundFacts, without: RoundFacts): number {
  return linksIn(now) - linksIn(without)
}

function linksIn({ requirements }: RoundFacts): number {
  const groups = requirements.flatMap(({ expectations }) => expectations.flatMap(({ links }) => links))
  return groups.reduce((sum, { status, count }) => (status === 'withdrawn' ? sum : sum + count), 0)
}
