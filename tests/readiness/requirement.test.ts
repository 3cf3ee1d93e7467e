import { verdicts, works } from '@/lib/requirements/assessment'
import { expectation, indicator, judged, link, requirement, today, untouched, yesterday } from './facts'

const asked = 'requirement.e1'
const proven = [expectation(asked, [link('accepted')])]
const unproven = [expectation(asked)]

test.each([
  ['met', true, 'ready'],
  ['met', false, 'claimed'],
  ['partly', true, 'open'],
  ['partly', false, 'open'],
  ['not-met', true, 'open'],
  ['not-met', false, 'open'],
  ['not-applicable', true, 'open'],
  ['not-applicable', false, 'open'],
  [null, true, 'open'],
  [null, false, 'open'],
] as const)('a requirement with verdict %s and proof that stands (%s) is %s', (verdict, stands, state) => {
  const judgement = judged(requirement('requirement', { verdict, expectations: stands ? proven : unproven }))
  expect(judgement).toMatchObject({ state, counts: true, proof: { stands } })
})

test('a requirement ticked as met without proof is claimed and says that the proof is missing', () => {
  expect(judged(requirement('requirement', { expectations: unproven }))).toMatchObject({
    state: 'claimed',
    gaps: [{ reason: 'proof-missing', requirementId: 'requirement', expectationId: asked, effort: 4 }],
  })
})

test.each(works)('the work status "%s" says nothing about being ready', (work) => {
  expect(judged(requirement('requirement', { work })).state).toBe('ready')
  expect(judged(requirement('requirement', { work, verdict: null })).state).toBe('open')
})

test('not applicable leaves the count once a second person approved it, and then misses nothing', () => {
  const facts = requirement('requirement', { verdict: 'not-applicable', approved: true, expectations: unproven })
  expect(judged(facts)).toMatchObject({ state: 'not-applicable', counts: false, applies: false, gaps: [] })
})

test('not applicable that nobody approved stays in the count and only misses the approval', () => {
  const facts = requirement('requirement', { verdict: 'not-applicable', expectations: unproven })
  expect(judged(facts)).toMatchObject({ state: 'open', counts: true })
  expect(judged(facts).gaps).toEqual([{ reason: 'approval-missing', requirementId: 'requirement', effort: 1 }])
})

test.each([
  [null, false],
  ['met', true],
  ['partly', true],
  ['not-met', true],
  ['not-applicable', true],
] as const)('an optional requirement with verdict %s counts: %s', (verdict, counts) => {
  expect(judged(requirement('requirement', { level: 'optional', verdict })).counts).toBe(counts)
})

test.each([
  [null, 'verdict-missing', 1],
  ['partly', 'verdict-partly', 4],
  ['not-met', 'verdict-not-met', 5],
] as const)('verdict %s is a gap of its own, before what the proof misses', (verdict, reason, effort) => {
  expect(judged(requirement('requirement', { verdict, expectations: unproven })).gaps).toEqual([
    { reason, requirementId: 'requirement', effort },
    { reason: 'proof-missing', requirementId: 'requirement', expectationId: asked, effort: 4 },
  ])
})

test('an untouched requirement misses its verdict and each required proof, in the order of the framework', () => {
  const facts = untouched('requirement', {
    expectations: [
      expectation('first', [link('submitted')]),
      { ...expectation('spare'), required: false },
      expectation('second', [link('accepted', yesterday)]),
      expectation('third', [link('rejected')]),
    ],
    indicators: [indicator('missed')],
  })
  expect(judged(facts).gaps).toEqual([
    { reason: 'verdict-missing', requirementId: 'requirement', effort: 1 },
    { reason: 'proof-waiting', requirementId: 'requirement', expectationId: 'first', effort: 1 },
    { reason: 'proof-expired', requirementId: 'requirement', expectationId: 'second', since: today, effort: 3 },
    { reason: 'proof-rejected', requirementId: 'requirement', expectationId: 'third', effort: 3 },
    { reason: 'indicator-missed', requirementId: 'requirement', indicatorId: 'hard-missed', effort: 5 },
  ])
})

test('where no proof is required the verdict alone decides, and the result says that nothing is asked', () => {
  const facts = requirement('requirement', { expectations: [{ ...expectation('spare'), required: false }] })
  expect(judged(facts)).toMatchObject({ state: 'ready', proof: { stands: true, asked: 0 } })
  expect(judged(requirement('own', { own: true, expectations: [] })).state).toBe('ready')
})

test('only a requirement that is ready or approved as not applicable misses nothing', () => {
  for (const verdict of [null, ...verdicts]) {
    for (const approved of [true, false]) {
      for (const expectations of [proven, unproven]) {
        const { state, gaps } = judged(requirement('requirement', { verdict, approved, expectations }))
        expect(gaps.length === 0).toBe(state === 'ready' || state === 'not-applicable')
      }
    }
  }
})
