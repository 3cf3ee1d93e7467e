import type { Day } from '@/lib/day'
import type { Framework } from '@/lib/framework/framework'
import type { RoundFacts } from '@/lib/readiness/facts'
import { scoreReadiness } from '@/lib/readiness/score'
import type { Standing } from '@/lib/readiness/standing'
import type { IndicatorFigures } from '@/lib/registers/indicators/figures'
import { readIndicators } from '@/lib/registers/indicators/read-indicators'
import { firstCaseOf } from '@/lib/rounds/first-case'
import type { Round } from '@/lib/rounds/round'
import { unanswered, type Assessment } from './assessment'
import { factsOfRequirement, type LinksOf, type Readings } from './requirement-facts'

/** What is stored of a round, with the framework that it belongs to. */
export type Stored = {
  readonly round: Round
  readonly framework: Framework
  readonly assessments: ReadonlyMap<string, Assessment>
  readonly linksOf: LinksOf
}

/**
 * Brings answers, links and figures together as the facts from which readiness is judged. One figure says how much of
 * the required proof stands; that follows from answers and links alone, so it is counted first.
 */
export function roundFacts(
  stored: Stored,
  figures: IndicatorFigures,
  today: Day,
): Pick<Standing, 'facts' | 'indicators' | 'firstCase'> {
  const firstCase = firstCaseOf(stored.round.firstCaseOn, figures.counts.cases.firstAcceptedOn)
  const factsWith = (readings: Readings) => factsFrom(stored, readings, firstCase?.on ?? null)
  const { evidence } = scoreReadiness(factsWith(new Map()), today)
  const indicators = readIndicators(stored.framework, figures, evidence)
  return { facts: factsWith(new Map(indicators.map((one) => [one.id, one]))), indicators, firstCase }
}

function factsFrom({ round, framework, assessments, linksOf }: Stored, readings: Readings, firstCaseOn: Day | null) {
  const { kind, startsOn, decisionOn } = round
  return {
    ...{ kind, startsOn, decisionOn, firstCaseOn },
    requirements: framework.requirements.map((requirement) =>
      factsOfRequirement(requirement, assessments.get(requirement.id) ?? unanswered(requirement.id), linksOf, readings),
    ),
  } satisfies RoundFacts
}
