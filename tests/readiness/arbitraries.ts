import fc from 'fast-check'
import { addDays } from '@/lib/day'
import { linkStatuses } from '@/lib/evidence/review'
import type { ExpectationFacts, IndicatorFacts, LinkGroup, RequirementFacts, RoundFacts } from '@/lib/readiness/facts'
import { verdicts, works } from '@/lib/requirements/assessment'
import { roundKinds } from '@/lib/rounds/round'
import { today } from './facts'

/** Days around today, with today and its neighbours often among them. */
export const someDay = fc
  .oneof(fc.integer({ min: -2, max: 2 }), fc.integer({ min: -500, max: 500 }))
  .map((days) => addDays(today, days))

export const someLinks: fc.Arbitrary<LinkGroup> = fc.record({
  status: fc.constantFrom(...linkStatuses),
  count: fc.integer({ min: 1, max: 9 }),
  validUntil: fc.option(someDay),
})

const someIndicator = fc.record({
  id: fc.constantFrom('team', 'training', 'cases'),
  hard: fc.boolean(),
  result: fc.constantFrom<IndicatorFacts['result']>('reached', 'reached', 'missed', 'not-computable'),
})

const someExpectation = fc.record({ required: fc.boolean(), links: fc.array(someLinks, { maxLength: 4 }) })

const someRequirement = fc.record({
  theme: fc.constantFrom('a', 'b', 'c'),
  part: fc.constantFrom('recognition' as const, 'pilot' as const),
  level: fc.constantFrom('must' as const, 'must' as const, 'should' as const, 'optional' as const),
  gate: fc.constantFrom(
    null,
    null,
    null,
    'precondition' as const,
    'full-year' as const,
    'quality' as const,
    'decision' as const,
  ),
  own: fc.boolean(),
  work: fc.constantFrom(...works),
  verdict: fc.constantFrom(null, 'met' as const, 'met' as const, ...verdicts),
  approval: fc.boolean(),
  unconfirmed: fc.boolean(),
  expectations: fc.array(someExpectation, { maxLength: 3 }),
  indicators: fc.uniqueArray(someIndicator, { maxLength: 2, selector: ({ id }) => id }),
})

/** Any round that the database would accept: themes stay within one part, only "not applicable" is approved. */
export const someRound: fc.Arbitrary<RoundFacts> = fc.record({
  kind: fc.constantFrom(...roundKinds),
  startsOn: someDay,
  decisionOn: someDay,
  firstCaseOn: fc.option(someDay),
  requirements: fc.array(someRequirement, { minLength: 1, maxLength: 12 }).map((requirements) =>
    requirements.map(({ theme, approval, unconfirmed, ...requirement }, at): RequirementFacts => ({
      ...requirement,
      id: `r${at}`,
      themeId: `${requirement.part}-${theme}`,
      approved: approval && requirement.verdict === 'not-applicable',
      toConfirm: unconfirmed && requirement.verdict !== null,
      expectations: requirement.expectations.map((expectation, nth) => ({ ...expectation, id: `r${at}.e${nth}` })),
    })),
  ),
})

/** A round, and the place of one of its requirements. */
export const someRoundAndPlace = someRound.chain((round) =>
  fc.tuple(fc.constant(round), fc.nat({ max: round.requirements.length - 1 })),
)

/** The round with one requirement changed. */
export function changeRequirement(
  round: RoundFacts,
  place: number,
  change: (requirement: RequirementFacts) => RequirementFacts,
): RoundFacts {
  return { ...round, requirements: round.requirements.map((one, at) => (at === place ? change(one) : one)) }
}

/** The round with all expectations changed. */
export function changeExpectations(
  round: RoundFacts,
  change: (expectation: ExpectationFacts) => ExpectationFacts,
): RoundFacts {
  return {
    ...round,
    requirements: round.requirements.map((one) => ({ ...one, expectations: one.expectations.map(change) })),
  }
}
