import type { RequirementFacts } from '@/lib/readiness/facts'
import { scoreReadiness } from '@/lib/readiness/score'
import { expectation, link, pilot, requirement, today, untouched } from './facts'

const recognition = { part: 'recognition', themeId: 'method' } as const

function readyOf(ready: number, of: number): readonly RequirementFacts[] {
  return Array.from({ length: of }, (_, at) => (at < ready ? requirement(`r${at}`) : untouched(`r${at}`)))
}

test.each([
  [0, 0, null],
  [0, 7, 0],
  [1, 3, 33],
  [2, 3, 66],
  [29, 100, 29],
  [57, 100, 57],
  [199, 200, 99],
  [999, 1000, 99],
  [7, 7, 100],
])('%i ready of %i is %s percent: whole, rounded down, and 100 only when all are ready', (ready, of, percent) => {
  const { must } = scoreReadiness(pilot(readyOf(ready, of)), today).fractions
  expect(must).toEqual({ ready, of, claimed: 0, percent })
})

test('must, should and optional stand beside each other, optional only where chosen', () => {
  const { fractions } = scoreReadiness(
    pilot([
      requirement('must'),
      requirement('said', { expectations: [expectation('asked')] }),
      untouched('must-open'),
      requirement('should', { level: 'should' }),
      untouched('should-open', { level: 'should' }),
      requirement('chosen', { level: 'optional' }),
      untouched('not-chosen', { level: 'optional' }),
    ]),
    today,
  )
  expect(fractions).toEqual({
    must: { ready: 1, of: 3, claimed: 1, percent: 33 },
    should: { ready: 1, of: 2, claimed: 0, percent: 50 },
    optional: { ready: 1, of: 1, claimed: 0, percent: 100 },
  })
})

test('what was said without proof stands beside the fraction and is never in it', () => {
  const said = requirement('said', { expectations: [expectation('asked', [link('submitted')])] })
  expect(scoreReadiness(pilot([said]), today).fractions.must).toEqual({ ready: 0, of: 1, claimed: 1, percent: 0 })
})

test('a pilot round scores part 2 and shows part 1 beside it', () => {
  const readiness = scoreReadiness(
    pilot([requirement('volume'), requirement('process', recognition), untouched('intake', recognition)]),
    today,
  )
  expect(readiness).toMatchObject({
    part: 'pilot',
    fractions: { must: { ready: 1, of: 1 } },
    otherPart: { part: 'recognition', must: { ready: 1, of: 2, percent: 50 } },
  })
})

test.each(['recognition', 'recertification'] as const)('a %s round scores part 1 and leaves the pilot out', (kind) => {
  const requirements = [requirement('volume'), requirement('process', recognition), untouched('intake', recognition)]
  const readiness = scoreReadiness(pilot(requirements, { kind }), today)
  expect(readiness).toMatchObject({
    part: 'recognition',
    fractions: { must: { ready: 1, of: 2, percent: 50 } },
    otherPart: null,
  })
  expect(readiness.requirements.map(({ id }) => id)).toEqual(['process', 'intake'])
  expect(readiness.themes.map(({ themeId }) => themeId)).toEqual(['method'])
})

test('gates stand outside every fraction', () => {
  const requirements = [
    untouched('year', { gate: 'full-year' }),
    untouched('quality', { gate: 'quality', level: 'should' }),
    untouched('decision', { gate: 'decision' }),
    untouched('precondition', { ...recognition, gate: 'precondition' }),
    requirement('volume'),
  ]
  const readiness = scoreReadiness(pilot(requirements), today)
  expect(readiness.fractions).toMatchObject({ must: { ready: 1, of: 1 }, should: { of: 0, percent: null } })
  expect(readiness.otherPart?.must).toMatchObject({ of: 0, percent: null })
})

test('the must of the lead herself counts, and the fraction without her own stands beside it', () => {
  const requirements = [requirement('volume'), untouched('own', { own: true })]
  const { fractions, withoutOwn } = scoreReadiness(pilot(requirements), today)
  expect(fractions.must).toMatchObject({ ready: 1, of: 2, percent: 50 })
  expect(withoutOwn).toMatchObject({ ready: 1, of: 1, percent: 100 })
})

test('without own requirements both fractions are the same', () => {
  const { fractions, withoutOwn } = scoreReadiness(pilot(readyOf(2, 5)), today)
  expect(withoutOwn).toEqual(fractions.must)
})

test('each theme has fractions of its own, in the order of the framework', () => {
  const requirements = [
    requirement('process', recognition),
    requirement('volume'),
    untouched('intake', recognition),
    untouched('benchmark', { ...recognition, level: 'should' }),
  ]
  expect(scoreReadiness(pilot(requirements), today).themes).toMatchObject([
    { themeId: 'method', part: 'recognition', fractions: { must: { ready: 1, of: 2 }, should: { ready: 0, of: 1 } } },
    { themeId: 'decision', part: 'pilot', fractions: { must: { ready: 1, of: 1 }, should: { of: 0, percent: null } } },
  ])
})

test('work counts what is finished of everything that applies, ready or not, gates included', () => {
  const requirements = [
    requirement('done'),
    requirement('busy', { work: 'busy' }),
    untouched('not-started', { level: 'should' }),
    untouched('later'),
    untouched('gate', { gate: 'decision', work: 'finished' }),
    requirement('left-out', { verdict: 'not-applicable', approved: true }),
    untouched('not-chosen', { level: 'optional' }),
    untouched('other-part', recognition),
  ]
  expect(scoreReadiness(pilot(requirements), today).work).toEqual({ done: 2, of: 5, percent: 40 })
})

test('evidence counts the required expectations that are proven today, whatever the verdicts say', () => {
  const requirements = [
    untouched('open', { expectations: [expectation('a', [link('accepted')]), expectation('b', [link('submitted')])] }),
    requirement('spare', { expectations: [{ ...expectation('c', [link('accepted')]), required: false }] }),
    requirement('left-out', { verdict: 'not-applicable', approved: true }),
    untouched('gate', { gate: 'decision' }),
    requirement('other-part', recognition),
  ]
  expect(scoreReadiness(pilot(requirements), today).evidence).toEqual({ done: 1, of: 3, percent: 33 })
})
