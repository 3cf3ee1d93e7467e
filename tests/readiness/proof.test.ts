import { addDays, day } from '@/lib/day'
import type { LinkGroup } from '@/lib/readiness/facts'
import { expectation, indicator, judged, link, requirement, today, tomorrow, yesterday } from './facts'

function proofOf(...links: readonly LinkGroup[]) {
  const { proof, gaps } = judged(requirement('requirement', { expectations: [expectation('asked', links)] }))
  return { stands: proof.stands, expectation: proof.expectations[0], reasons: gaps.map(({ reason }) => reason) }
}

describe('what an expectation has to show', () => {
  const old = yesterday
  test.each<[string, readonly LinkGroup[], string]>([
    ['nothing', [], 'missing'],
    ['an accepted document', [link('accepted')], 'accepted'],
    ['an accepted document that ends tomorrow', [link('accepted', tomorrow)], 'accepted'],
    ['an accepted document that ends today', [link('accepted', today)], 'accepted'],
    ['an accepted document that ended yesterday', [link('accepted', old)], 'expired'],
    ['a document that waits for review', [link('submitted')], 'waiting'],
    ['a rejected document', [link('rejected')], 'rejected'],
    ['a withdrawn document', [link('withdrawn')], 'withdrawn'],
    [
      'one accepted beside one of everything',
      [link('rejected'), link('withdrawn'), link('accepted'), link('submitted')],
      'accepted',
    ],
    [
      'one waiting beside an expired and a rejected one',
      [link('rejected'), link('accepted', old), link('submitted')],
      'waiting',
    ],
    [
      'one expired beside a rejected and a withdrawn one',
      [link('withdrawn'), link('rejected'), link('accepted', old)],
      'expired',
    ],
    ['one rejected beside a withdrawn one', [link('withdrawn'), link('rejected')], 'rejected'],
    ['one waiting that is already too old', [link('submitted', old)], 'expired'],
    ['one waiting that ends today', [link('submitted', today)], 'waiting'],
    ['one rejected that is too old as well', [link('rejected', old)], 'rejected'],
    ['one withdrawn that is too old as well', [link('withdrawn', old)], 'withdrawn'],
    ['accepted documents of which none is left', [{ status: 'accepted', count: 0, validUntil: null }], 'missing'],
  ])('%s', (_, links, state) => {
    const proof = proofOf(...links)
    expect(proof.expectation).toMatchObject({ id: 'asked', required: true, state })
    expect(proof.stands).toBe(state === 'accepted')
    expect(proof.reasons).toEqual(state === 'accepted' ? [] : [`proof-${state}`])
  })
})

test('of several accepted documents the one that counts longest decides', () => {
  expect(proofOf(link('accepted', yesterday), link('accepted', tomorrow)).expectation?.validUntil).toBe(tomorrow)
  expect(proofOf(link('accepted', tomorrow), link('accepted')).expectation?.validUntil).toBeNull()
  expect(proofOf(link('accepted'), link('accepted', tomorrow)).expectation?.validUntil).toBeNull()
})

test('expired proof takes readiness away on the day after its last day, and says since when', () => {
  const last = day('2026-12-31')
  const facts = requirement('requirement', { expectations: [expectation('asked', [link('accepted', last)])] })
  expect(judged(facts, last)).toMatchObject({ state: 'ready', gaps: [] })
  expect(judged(facts, day('2027-01-01'))).toMatchObject({
    state: 'claimed',
    proof: { expectations: [{ state: 'expired', validUntil: last }] },
    gaps: [{ reason: 'proof-expired', since: '2027-01-01' }],
  })
  expect(judged(facts, addDays(last, 90)).gaps).toMatchObject([{ since: '2027-01-01' }])
})

test('of several expired documents the last one says since when', () => {
  const lastWeek = addDays(today, -7)
  for (const links of [
    [link('accepted', lastWeek), link('submitted', yesterday)],
    [link('accepted', yesterday), link('submitted', lastWeek)],
  ]) {
    expect(proofOf(...links).expectation).toMatchObject({ state: 'expired', validUntil: yesterday })
  }
})

test('offering a withdrawn document again costs less than making a new one, unless it is too old by now', () => {
  function effortOf(validUntil: LinkGroup['validUntil']) {
    const expectations = [expectation('asked', [link('withdrawn', validUntil)])]
    return judged(requirement('requirement', { expectations })).gaps[0]?.effort
  }
  expect(effortOf(null)).toBe(2)
  expect(effortOf(today)).toBe(2)
  expect(effortOf(yesterday)).toBe(4)
})

test('every required expectation needs proof of its own', () => {
  const both = [expectation('first', [link('accepted')]), expectation('second')]
  expect(judged(requirement('requirement', { expectations: both }))).toMatchObject({
    state: 'claimed',
    proof: { stands: false, asked: 2 },
    gaps: [{ reason: 'proof-missing', expectationId: 'second' }],
  })
})

test('an expectation that is not required is shown but never breaks proof', () => {
  const spare = { ...expectation('spare', [link('rejected')]), required: false }
  expect(judged(requirement('requirement', { expectations: [spare] }))).toMatchObject({
    state: 'ready',
    proof: { expectations: [{ id: 'spare', required: false, state: 'rejected' }] },
    gaps: [],
  })
})

test.each([
  ['reached', 'hard', false],
  ['missed', 'hard', true],
  ['not-computable', 'hard', true],
  ['reached', 'soft', false],
  ['missed', 'soft', false],
  ['not-computable', 'soft', false],
] as const)('an indicator that is %s and %s blocks: %s', (result, hardness, blocks) => {
  const { state, proof, gaps } = judged(requirement('requirement', { indicators: [indicator(result, hardness)] }))
  expect(proof.indicators).toMatchObject([{ result, blocks }])
  expect(state).toBe(blocks ? 'claimed' : 'ready')
  expect(gaps).toEqual(
    blocks
      ? [
          {
            reason: `indicator-${result}`,
            requirementId: 'requirement',
            indicatorId: `${hardness}-${result}`,
            effort: 5,
          },
        ]
      : [],
  )
})
