import type { RequirementFacts, RoundFacts } from '@/lib/readiness/facts'
import { scoreReadiness } from '@/lib/readiness/score'
import { statusSentence } from '@/lib/readiness/status'
import { expectation, link, pilot, requirement, today, untouched } from './facts'

function status(requirements: readonly RequirementFacts[], change: Partial<RoundFacts> = {}) {
  return statusSentence(scoreReadiness(pilot(requirements, change), today))
}

function readyOf(ready: number, of: number): readonly RequirementFacts[] {
  return Array.from({ length: of }, (_, at) => (at < ready ? requirement(`r${at}`) : untouched(`r${at}`)))
}

test('a round that nobody touched says that nothing has been done yet', () => {
  expect(status(readyOf(0, 6))).toEqual({ kind: 'nothing-yet', round: 'pilot', ready: 0, of: 6, claimed: 0 })
})

test.each<[string, Partial<RequirementFacts>]>([
  ['a verdict', { verdict: 'not-met' }],
  ['work that was begun', { work: 'busy' }],
  ['a document', { expectations: [expectation('asked', [link('submitted')])] }],
  [
    'a document for one of two expectations',
    { expectations: [expectation('bare'), expectation('asked', [link('rejected')])] },
  ],
  ['something in part 1', { verdict: 'partly', part: 'recognition' }],
])('%s is enough to be on the way', (_, change) => {
  expect(status([...readyOf(0, 6), untouched('touched', change)])).toMatchObject({ kind: 'on-the-way', ready: 0 })
})

test('a round on the way says how much is ready, and how much is said without proof', () => {
  const said = requirement('said', { expectations: [expectation('asked')] })
  expect(status([...readyOf(2, 5), said])).toEqual({
    kind: 'on-the-way',
    round: 'pilot',
    ready: 2,
    of: 6,
    claimed: 1,
    percent: 33,
  })
})

test.each([
  [4, 6, 'on-the-way'],
  [5, 6, 'almost'],
  [0, 1, 'nothing-yet'],
  [17, 20, 'on-the-way'],
  [18, 20, 'almost'],
  [26, 29, 'on-the-way'],
  [26, 30, 'on-the-way'],
  [27, 30, 'almost'],
  [6, 6, 'ready'],
] as const)('%i ready of %i is %s: almost means one left, or one in ten', (ready, of, kind) => {
  expect(status(readyOf(ready, of))).toMatchObject({ kind, ready, of })
})

test('almost says how many requirements are left', () => {
  expect(status(readyOf(27, 30))).toMatchObject({ kind: 'almost', left: 3, percent: 90 })
})

test('a round of one requirement that is not ready is on the way, not almost there', () => {
  expect(status([untouched('only', { verdict: 'partly' })])).toMatchObject({ kind: 'on-the-way', ready: 0 })
})

test('when all is ready but the year is not full in time, the sentence names that gate', () => {
  const year = untouched('year', { gate: 'full-year' })
  expect(status([requirement('volume'), year], { firstCaseOn: null })).toMatchObject({
    kind: 'blocked-by-gate',
    ready: 1,
    of: 1,
    gates: [{ kind: 'full-year', state: 'unknown' }],
  })
})

test('a pilot is ready for its decision before the decision is taken and before recognition is', () => {
  const requirements = [
    requirement('volume'),
    untouched('year', { gate: 'full-year' }),
    untouched('quality', { gate: 'quality', level: 'should' }),
    untouched('decision', { gate: 'decision' }),
    untouched('precondition', { part: 'recognition', gate: 'precondition' }),
    untouched('process', { part: 'recognition' }),
  ]
  expect(status(requirements)).toEqual({ kind: 'ready', round: 'pilot', ready: 1, of: 1, claimed: 0 })
})

test('a recognition round with an open precondition is not ready', () => {
  const requirements = [
    requirement('process', { part: 'recognition' }),
    untouched('precondition', { part: 'recognition', gate: 'precondition' }),
  ]
  expect(status(requirements, { kind: 'recognition' })).toMatchObject({
    kind: 'blocked-by-gate',
    round: 'recognition',
    gates: [{ requirementId: 'precondition' }],
  })
})

test('a round in which nothing applies claims neither readiness nor a percentage', () => {
  const left = requirement('left-out', { verdict: 'not-applicable', approved: true })
  expect(status([left])).toEqual({ kind: 'nothing-applies', round: 'pilot', ready: 0, of: 0, claimed: 0 })
})
