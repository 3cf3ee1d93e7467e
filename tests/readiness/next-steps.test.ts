import { efforts } from '@/lib/readiness/effort'
import { nextSteps } from '@/lib/readiness/next-steps'
import { scoreReadiness } from '@/lib/readiness/score'
import { expectation, link, pilot, requirement, today, untouched, yesterday } from './facts'

const waiting = requirement('waiting', { expectations: [expectation('w', [link('submitted')])] })
const expired = requirement('expired', { expectations: [expectation('x', [link('accepted', yesterday)])] })
const missing = requirement('missing', { expectations: [expectation('m')] })
const notMet = untouched('not-met', { verdict: 'not-met' })
const unsaid = requirement('unsaid', { verdict: null })
const ready = requirement('ready')

const readiness = scoreReadiness(pilot([notMet, missing, ready, expired, waiting, unsaid]), today)

test('the next steps come cheapest first, and in the order of the framework when they cost the same', () => {
  expect(nextSteps(readiness, 10).map(({ requirementId, effort }) => [requirementId, effort])).toEqual([
    ['waiting', 1],
    ['unsaid', 1],
    ['expired', 3],
    ['missing', 4],
    ['not-met', 9],
  ])
})

test('a step adds up everything that the requirement misses', () => {
  expect(nextSteps(readiness, 10).at(-1)).toMatchObject({
    requirementId: 'not-met',
    state: 'open',
    gaps: [{ reason: 'verdict-not-met' }, { reason: 'proof-missing' }],
    effort: efforts['verdict-not-met'] + efforts['proof-missing'],
  })
})

test('there are never more steps than asked for', () => {
  expect(nextSteps(readiness, 2).map(({ requirementId }) => requirementId)).toEqual(['waiting', 'unsaid'])
  expect(nextSteps(readiness, 0)).toEqual([])
})

test('what is not in the fraction is no step towards it', () => {
  const others = [
    untouched('gate', { gate: 'decision' }),
    untouched('should', { level: 'should' }),
    untouched('process', { part: 'recognition' }),
    untouched('left-out', { verdict: 'not-applicable', approved: true }),
  ]
  expect(nextSteps(scoreReadiness(pilot([...others, waiting]), today), 10)).toMatchObject([
    { requirementId: 'waiting' },
  ])
})

test('every other number opens as well', () => {
  const others = [
    untouched('should', { level: 'should' }),
    untouched('process', { part: 'recognition' }),
    requirement('intake', { part: 'recognition' }),
  ]
  const opened = scoreReadiness(pilot([waiting, ...others]), today)
  expect(nextSteps(opened, 10, { part: 'pilot', level: 'should' })).toMatchObject([{ requirementId: 'should' }])
  expect(nextSteps(opened, 10, { part: 'recognition', level: 'must' })).toMatchObject([
    { requirementId: 'process', points: 50 },
  ])
})

test('each requirement that is not ready costs its share, with the reasons', () => {
  const steps = nextSteps(scoreReadiness(pilot([waiting, ready, missing, ready]), today), 10)
  expect(steps).toMatchObject([
    { requirementId: 'waiting', state: 'claimed', points: 25, gaps: [{ reason: 'proof-waiting' }] },
    { requirementId: 'missing', state: 'claimed', points: 25, gaps: [{ reason: 'proof-missing' }] },
  ])
})

test('a round where all is ready has no next step', () => {
  const done = scoreReadiness(pilot([ready]), today)
  expect(nextSteps(done, 10)).toEqual([])
})
