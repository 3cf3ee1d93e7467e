import fc from 'fast-check'
import { missingEvidence, unfinishedWork } from '@/lib/readiness/open-items'
import { scoreReadiness } from '@/lib/readiness/score'
import { someRound } from './arbitraries'
import { expectation, link, pilot, requirement, today, untouched, yesterday } from './facts'

const waiting = requirement('waiting', { expectations: [expectation('w', [link('submitted')])] })
const expired = requirement('expired', { expectations: [expectation('x', [link('accepted', yesterday)])] })
const missing = requirement('missing', { expectations: [expectation('m1'), expectation('m2')] })

test('missing evidence comes expectation by expectation, cheapest first', () => {
  const readiness = scoreReadiness(pilot([missing, requirement('ready'), expired, waiting]), today)
  expect(missingEvidence(readiness)).toMatchObject([
    { requirementId: 'waiting', expectationId: 'w', reason: 'proof-waiting' },
    { requirementId: 'expired', expectationId: 'x', reason: 'proof-expired' },
    { requirementId: 'missing', expectationId: 'm1', reason: 'proof-missing' },
    { requirementId: 'missing', expectationId: 'm2', reason: 'proof-missing' },
  ])
})

test('evidence is asked as long as nobody approved "not applicable", and never by the other part', () => {
  const claimed = untouched('claimed', { verdict: 'not-applicable' })
  const out = untouched('out', { verdict: 'not-applicable', approved: true })
  const other = untouched('other', { part: 'recognition' })
  const readiness = scoreReadiness(pilot([claimed, out, other]), today)
  expect(missingEvidence(readiness)).toMatchObject([{ requirementId: 'claimed' }])
})

test('unfinished work starts with what people are busy with', () => {
  const requirements = [untouched('later'), untouched('now', { work: 'busy' }), requirement('done')]
  expect(unfinishedWork(scoreReadiness(pilot(requirements), today)).map(({ id }) => id)).toEqual(['now', 'later'])
})

test('what is listed and what is done are together what is counted', () => {
  fc.assert(
    fc.property(someRound, (round) => {
      const readiness = scoreReadiness(round, today)
      const { evidence, work } = readiness
      expect(missingEvidence(readiness)).toHaveLength(evidence.of - evidence.done)
      expect(unfinishedWork(readiness)).toHaveLength(work.of - work.done)
    }),
  )
})
