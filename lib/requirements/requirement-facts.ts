import type { ShownLink } from '@/lib/evidence/link'
import type { Requirement } from '@/lib/framework/framework'
import type { RequirementFacts, RoundFacts } from '@/lib/readiness/facts'
import type { Assessment } from './assessment'

/**
 * The facts of one requirement from its answer and its links, for the screen that shows nothing else.
 * Indicators have no register yet, as in the facts of the whole round.
 */
export function factsOfRequirement(
  requirement: Requirement,
  { work, verdict, approvedBy }: Assessment,
  links: readonly Pick<ShownLink, 'expectationId' | 'status' | 'validUntil'>[],
): RequirementFacts {
  const { id, themeId, part, level, gate } = requirement
  return {
    ...{ id, themeId, part, level, gate, own: false },
    ...{ work, verdict, approved: approvedBy !== null },
    expectations: requirement.expectations.map((expectation) => ({
      id: expectation.id,
      required: expectation.required,
      links: links
        .filter(({ expectationId }) => expectationId === expectation.id)
        .map(({ status, validUntil }) => ({ status, validUntil, count: 1 })),
    })),
    indicators: requirement.indicators.map((indicator) => ({
      id: indicator.id,
      hard: indicator.hard,
      result: 'no-register' as const,
    })),
  }
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
