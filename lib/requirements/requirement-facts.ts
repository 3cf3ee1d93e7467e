import type { ShownLink } from '@/lib/evidence/link'
import type { Requirement } from '@/lib/framework/framework'
import type { LinkGroup, RequirementFacts, RoundFacts } from '@/lib/readiness/facts'
import type { Assessment } from './assessment'

/** The links of one expectation, together or one by one; none when nothing hangs on it. */
export type LinksOf = (expectationId: string) => readonly LinkGroup[]

/** The facts of one requirement from its answer and its links: for its own page as for the whole round. */
export function factsOfRequirement(
  requirement: Requirement,
  { work, verdict, approvedBy }: Assessment,
  linksOf: LinksOf,
): RequirementFacts {
  const { id, themeId, part, level, gate } = requirement
  return {
    ...{ id, themeId, part, level, gate, own: false },
    ...{ work, verdict, approved: approvedBy !== null },
    expectations: requirement.expectations.map(({ id, required }) => ({ id, required, links: linksOf(id) })),
    // There are no registers yet, so an indicator can prove nothing and break nothing.
    indicators: requirement.indicators.map(({ id, hard }) => ({ id, hard, result: 'no-register' as const })),
  }
}

/** Links as a screen shows them, each a group of its own; those with a virus prove nothing. */
export function linksAmong(
  links: readonly Pick<ShownLink, 'expectationId' | 'status' | 'validUntil' | 'infected'>[],
): LinksOf {
  return (id) =>
    links
      .filter(({ expectationId, infected }) => expectationId === id && !infected)
      .map(({ status, validUntil }) => ({ status, validUntil, count: 1 }))
}

/** The facts of a round after one answer was saved, without asking the database again. */
export function withAnswer(facts: RoundFacts, { requirementId, work, verdict, approvedBy }: Assessment): RoundFacts {
  return {
    ...facts,
    requirements: facts.requirements.map((requirement) =>
      requirement.id === requirementId ? { ...requirement, work, verdict, approved: approvedBy !== null } : requirement,
    ),
  }
}
