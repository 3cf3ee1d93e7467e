import { day } from '@/lib/day'
import type { EvidenceDetails } from '@/lib/evidence/details'
import { earlierDetails } from '@/lib/evidence/earlier-details'
import type { Answer } from '@/lib/requirements/answer'
import { unanswered } from '@/lib/requirements/assessment'
import { earlierAnswer, withPresentOwner } from '@/lib/requirements/earlier-answer'

const now: Answer = {
  work: 'finished',
  verdict: 'met',
  reasoning: 'Nu',
  notApplicableReason: '',
  ownerId: 'bram',
  dueOn: day('2026-12-01'),
}

test('walking back through every change gives the answer before anyone touched it', () => {
  const { work, verdict, reasoning, notApplicableReason, ownerId, dueOn } = unanswered('dec-team')
  const changes = [
    { work: ['busy', 'finished'], reasoning: ['Eerst', 'Nu'] },
    { verdict: ['partly', 'met'], approvedBy: ['ingrid', null], dueOn: [null, '2026-12-01'] },
    { work: ['not-started', 'busy'], verdict: [null, 'partly'], ownerId: [null, 'bram'], reasoning: ['', 'Eerst'] },
  ]
  expect(earlierAnswer(now, changes)).toEqual({ work, verdict, reasoning, notApplicableReason, ownerId, dueOn })
  expect(earlierAnswer(now, changes.slice(0, 1))).toEqual({ ...now, work: 'busy', reasoning: 'Eerst' })
  expect(earlierAnswer(now, [])).toEqual(now)
})

test('a change that cannot be read is no ground to guess from', () => {
  expect(earlierAnswer(now, [{ verdict: ['perhaps', 'met'] }])).toBeNull()
  expect(earlierAnswer(now, [{ work: 'busy' }])).toBeNull()
})

test('who is no member any more does not come back as owner', () => {
  const earlier = { ...now, ownerId: 'ingrid' }
  expect(withPresentOwner(earlier, now, ['bram'])).toEqual(now)
  expect(withPresentOwner(earlier, now, ['bram', 'ingrid'])).toBe(earlier)
  expect(withPresentOwner({ ...now, ownerId: null }, now, [])).toMatchObject({ ownerId: null })
})

test('what we knew of a document is found the same way', () => {
  const details: EvidenceDetails = {
    title: 'Plan',
    kind: 'plan',
    aboutOn: day('2026-11-01'),
    ...{ periodFrom: null, periodUntil: null, endsOn: null },
    ...{ source: '', obtained: '', redactionNote: '', confidential: true },
  }
  const changes = [{ confidential: [false, true] }, { title: ['Pln', 'Plan'], endsOn: ['2027-01-01', null] }]
  expect(earlierDetails(details, changes)).toEqual({
    ...details,
    ...{ title: 'Pln', endsOn: '2027-01-01', confidential: false },
  })
  expect(earlierDetails(details, [{ aboutOn: ['2026-02-30', '2026-11-01'] }])).toBeNull()
})
