import { addDays, addMonths, day } from '@/lib/day'
import type { RequirementFacts, RoundFacts } from '@/lib/readiness/facts'
import { scoreReadiness } from '@/lib/readiness/score'
import { expectation, link, pilot, requirement, today, untouched } from './facts'

const year = untouched('year', { gate: 'full-year' })
const quality = untouched('quality', { gate: 'quality', level: 'should' })
const decision = untouched('decision', { gate: 'decision' })
const precondition = untouched('precondition', { part: 'recognition', gate: 'precondition' })
const all = [precondition, decision, quality, year]

function gates(requirements: readonly RequirementFacts[], change: Partial<RoundFacts> = {}) {
  return scoreReadiness(pilot(requirements, change), today).gates
}

test('a pilot round lists the full year, the quality, the decision and the preconditions, in that order', () => {
  expect(gates(all).map(({ kind }) => kind)).toEqual(['full-year', 'quality', 'decision', 'precondition'])
})

test.each(['recognition', 'recertification'] as const)('a %s round only lists the preconditions', (kind) => {
  expect(gates(all, { kind })).toMatchObject([{ kind: 'precondition', requirementId: 'precondition' }])
})

describe('a full year of mediation, measured on the planned decision day', () => {
  const decisionOn = day('2027-05-10')
  test.each([
    ['the year was full long ago', '2025-01-10', 'reached', '2026-01-10', false],
    ['the year is full today', '2025-11-23', 'reached', '2026-11-23', false],
    ['the year is full tomorrow', '2025-11-24', 'in-time', '2026-11-24', false],
    ['the year is full a week before the decision', '2026-05-03', 'in-time', '2027-05-03', false],
    ['the year is full on the day of the decision', '2026-05-10', 'in-time', '2027-05-10', false],
    ['the year is full a day after the decision', '2026-05-11', 'too-late', '2027-05-11', true],
    ['nobody filled in the first case', null, 'unknown', null, true],
  ] as const)('%s', (_, firstCase, state, reachedOn, blocks) => {
    const firstCaseOn = firstCase === null ? null : day(firstCase)
    expect(gates([year], { firstCaseOn, decisionOn })).toEqual([
      { kind: 'full-year', requirementId: 'year', decisionOn, state, reachedOn, blocks },
    ])
  })
})

test('a year that is full by now was too late when the decision was planned earlier', () => {
  const change = { firstCaseOn: addMonths(today, -12), decisionOn: addDays(today, -30) }
  expect(gates([year], change)).toMatchObject([{ state: 'too-late', reachedOn: today, blocks: true }])
})

test('the full year follows from the first case alone, not from a tick or a document', () => {
  const ticked = requirement('year', { gate: 'full-year' })
  expect(gates([ticked], { firstCaseOn: null })).toMatchObject([{ state: 'unknown', blocks: true }])
})

test('the quality gate follows from the must requirements of part 1 and carries their fraction', () => {
  const process = requirement('process', { part: 'recognition' })
  const intake = untouched('intake', { part: 'recognition' })
  expect(gates([quality, process, intake])).toMatchObject([
    { kind: 'quality', state: 'open', fraction: { ready: 1, of: 2, percent: 50 } },
  ])
  expect(gates([quality, process])).toMatchObject([{ state: 'reached', fraction: { ready: 1, of: 1 } }])
  expect(gates([quality])).toMatchObject([{ state: 'open', fraction: { of: 0, percent: null } }])
})

test.each([
  ['verdict and proof', {}, 'reached', 0],
  ['only a verdict', { expectations: [expectation('asked')] }, 'claimed', 1],
  ['only proof', { verdict: null }, 'open', 1],
  ['neither', { verdict: null, expectations: [expectation('asked', [link('rejected')])] }, 'open', 2],
  ['an approved "not applicable"', { verdict: 'not-applicable', approved: true }, 'not-applicable', 0],
  ['a "not applicable" that nobody approved', { verdict: 'not-applicable' }, 'open', 1],
] as const)('a precondition and the decision with %s', (_, change, state, gaps) => {
  const met = gates([
    requirement('decision', { gate: 'decision', ...change }),
    requirement('precondition', { gate: 'precondition', part: 'recognition', ...change }),
  ])
  expect(met).toMatchObject([
    { kind: 'decision', state },
    { kind: 'precondition', state },
  ])
  for (const gate of met) expect('gaps' in gate && gate.gaps).toHaveLength(gaps)
})

test('any gate that was approved as not applicable is out of the way', () => {
  const change = { verdict: 'not-applicable', approved: true } as const
  const out = all.map((gate) => ({ ...gate, ...change }))
  for (const gate of gates(out, { firstCaseOn: null })) {
    expect(gate).toMatchObject({ state: 'not-applicable', blocks: false })
  }
})

test('preconditions are asked for recognition: there they block, in a pilot round they only inform', () => {
  expect(gates([precondition])).toMatchObject([{ state: 'open', blocks: false }])
  expect(gates([precondition], { kind: 'recognition' })).toMatchObject([{ state: 'open', blocks: true }])
})

test.each([
  ['proven', {}],
  ['approved as not applicable', { verdict: 'not-applicable', approved: true }],
] as const)('a precondition that is %s no longer blocks recognition', (_, change) => {
  const passed = requirement('precondition', { part: 'recognition', gate: 'precondition', ...change })
  expect(gates([passed], { kind: 'recognition' })).toMatchObject([{ blocks: false, gaps: [] }])
})

test('the decision is what the round works towards, so it never stands in its own way', () => {
  expect(gates([decision])).toMatchObject([{ state: 'open', blocks: false }])
})
