import { addDays } from '@/lib/day'
import type { RequirementFacts } from '@/lib/readiness/facts'
import { proofSummary } from '@/lib/requirements/proof-state'
import { expectation, judged, link, requirement, today, yesterday } from '../readiness/facts'

const summaryOf = (change: Partial<RequirementFacts>) => proofSummary(judged(requirement('vol-basic', change)), today)
const partly = 'partly' as const
const accepted = expectation('vol-basic.e1', [link('accepted')])

test('all proof accepted and valid is shown as such, whatever the verdict', () => {
  expect(summaryOf({})).toEqual({ state: 'complete' })
  expect(summaryOf({ verdict: partly })).toEqual({ state: 'complete' })
})

test('said but not shown says so, whatever is missing', () => {
  const expectations = [accepted, expectation('vol-basic.e2', [link('rejected')])]
  expect(summaryOf({ expectations })).toEqual({ state: 'claimed', accepted: 1, asked: 2 })
})

test('what somebody has to mend comes before what waits for a colleague', () => {
  const waiting = expectation('vol-basic.e2', [link('submitted')])
  const missing = expectation('vol-basic.e3')
  const expired = expectation('vol-basic.e4', [link('accepted', yesterday)])
  const rejected = expectation('vol-basic.e5', [link('rejected')])
  const states = [
    [accepted, waiting],
    [accepted, waiting, missing],
    [waiting, missing, expired],
    [missing, expired, rejected],
  ].map((expectations) => summaryOf({ verdict: partly, expectations }))
  expect(states).toEqual([
    { state: 'waiting' },
    { state: 'missing', accepted: 1, asked: 3 },
    { state: 'expired' },
    { state: 'rejected' },
  ])
})

test('withdrawn proof is missing proof', () => {
  const expectations = [expectation('vol-basic.e1', [link('withdrawn')])]
  expect(summaryOf({ verdict: partly, expectations })).toEqual({ state: 'missing', accepted: 0, asked: 1 })
})

test('proof that ends within sixty days is announced with its last day, and not earlier', () => {
  const until = (days: number) =>
    summaryOf({ expectations: [expectation('e1', [link('accepted', addDays(today, days))])] })
  expect(until(0)).toEqual({ state: 'expiring', validUntil: today })
  expect(until(60)).toEqual({ state: 'expiring', validUntil: addDays(today, 60) })
  expect(until(61)).toEqual({ state: 'complete' })
})

test('where only helpful proof is asked, nothing is required', () => {
  const helpful = { ...expectation('vol-basic.e1'), required: false }
  expect(summaryOf({ expectations: [helpful] })).toEqual({ state: 'none-asked' })
})

test('approved as not applicable asks nothing', () => {
  expect(summaryOf({ verdict: 'not-applicable', approved: true })).toEqual({ state: 'not-applicable' })
})
