import type { ShownLink } from '@/lib/evidence/link'
import type { Requirement } from '@/lib/framework/framework'
import type { IndicatorFacts, LinkGroup, RequirementFacts, RoundFacts } from '@/lib/readiness/facts'
import type { IndicatorReading } from '@/lib/registers/indicators/reading'
import type { Assessment } from './assessment'

/** The links of one expectation, together or one by one; none when nothing hangs on it. */
export type LinksOf = (expectationId: string) => readonly LinkGroup[]

/** The indicators of a round by their ids. */
export type Readings = ReadonlyMap<string, IndicatorReading>

/** The facts of one requirement from its answer, its links and its figures: for its own page as for the whole round. */
export function factsOfRequirement(
  requirement: Requirement,
  { work, verdict, approvedBy, toConfirm }: Assessment,
  linksOf: LinksOf,
  readings: Readings,
): RequirementFacts {
  const { id, themeId, part, level, gate, own } = requirement
  return {
    ...{ id, themeId, part, level, gate, own },
    ...{ work, verdict, approved: approvedBy !== null, toConfirm: toConfirm !== null },
    expectations: requirement.expectations.map(({ id, required }) => ({ id, required, links: linksOf(id) })),
    indicators: requirement.indicators.map(({ id, hard }) => indicatorFacts(id, hard, readings.get(id))),
  }
}

function indicatorFacts(id: string, hard: boolean, reading: IndicatorReading | undefined): IndicatorFacts {
  if (reading === undefined) return { id, hard, result: 'not-computable' }
  return { id, hard: reading.hard, result: reading.standing, reading }
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
export function withAnswer(facts: RoundFacts, answer: Assessment): RoundFacts {
  const { requirementId, work, verdict } = answer
  const answered = { work, verdict, approved: answer.approvedBy !== null, toConfirm: answer.toConfirm !== null }
  return {
    ...facts,
    requirements: facts.requirements.map((requirement) =>
      requirement.id === requirementId ? { ...requirement, ...answered } : requirement,
    ),
  }
}
