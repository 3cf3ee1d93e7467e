import { addDays, day, type Day } from '@/lib/day'
import type { LinkStatus } from '@/lib/evidence/review'
import type { ExpectationFacts, IndicatorFacts, LinkGroup, RequirementFacts, RoundFacts } from '@/lib/readiness/facts'
import type { Fraction } from '@/lib/readiness/fractions'
import type { RequirementReadiness } from '@/lib/readiness/requirement'
import { scoreReadiness, type Readiness } from '@/lib/readiness/score'

export const today = day('2026-11-23')
export const yesterday = addDays(today, -1)
export const tomorrow = addDays(today, 1)

/** A pilot round about two thirds of the way, with the given requirements. */
export function pilot(requirements: readonly RequirementFacts[], change: Partial<RoundFacts> = {}): RoundFacts {
  return {
    kind: 'pilot',
    startsOn: day('2026-03-28'),
    decisionOn: day('2027-03-28'),
    firstCaseOn: day('2026-03-28'),
    requirements,
    ...change,
  }
}

/** A requirement that is ready: must, part of the pilot, met, with one required expectation that is proven. */
export function requirement(id: string, change: Partial<RequirementFacts> = {}): RequirementFacts {
  return {
    id,
    themeId: 'decision',
    part: 'pilot',
    level: 'must',
    gate: null,
    own: false,
    work: 'finished',
    verdict: 'met',
    approved: false,
    toConfirm: false,
    expectations: [expectation(`${id}.e1`, [link('accepted')])],
    indicators: [],
    ...change,
  }
}

/** A requirement that nobody has touched. */
export function untouched(id: string, change: Partial<RequirementFacts> = {}): RequirementFacts {
  return requirement(id, { work: 'not-started', verdict: null, expectations: [expectation(`${id}.e1`)], ...change })
}

/** A required expectation with the given links. */
export function expectation(id: string, links: readonly LinkGroup[] = []): ExpectationFacts {
  return { id, required: true, links }
}

/** One link with this status; without a last day it never runs out. */
export function link(status: LinkStatus, validUntil: Day | null = null): LinkGroup {
  return { status, count: 1, validUntil }
}

export function indicator(result: IndicatorFacts['result'], hardness: 'hard' | 'soft' = 'hard'): IndicatorFacts {
  return { id: `${hardness}-${result}`, hard: hardness === 'hard', result }
}

/** How one requirement is judged today, in a pilot round of its own. */
export function judged(facts: RequirementFacts, on: Day = today): RequirementReadiness {
  return within(scoreReadiness(pilot([facts]), on), facts.id)
}

/** A requirement within a result. */
export function within(readiness: Readiness, id: string): RequirementReadiness {
  const found = readiness.requirements.find((one) => one.id === id)
  if (!found) throw new Error(`No requirement ${id}`)
  return found
}

/** Every fraction in a result, those of the themes included. */
export function allFractions(readiness: Readiness): readonly Fraction[] {
  const { fractions, withoutOwn, otherPart, themes } = readiness
  const own = [fractions.must, fractions.should, fractions.optional, withoutOwn]
  const ofThemes = themes.flatMap((theme) => Object.values(theme.fractions))
  return [...own, ...(otherPart ? [otherPart.must] : []), ...ofThemes]
}
