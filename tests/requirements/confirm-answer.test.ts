import { confirmAnswer } from '@/lib/requirements/answer'
import { unanswered, type Assessment } from '@/lib/requirements/assessment'
import { ok, refuse } from '@/lib/result'

const earlier: Assessment = {
  ...unanswered('vol-basic'),
  ...{ work: 'busy', verdict: 'met', setBy: 'marieke', version: 2, toConfirm: 'earlier-round' },
}
const approved: Assessment = {
  ...earlier,
  ...{ verdict: 'not-applicable', notApplicableReason: 'De gemeente doet dit zelf.', approvedBy: 'daan' },
}

test('an answer that was confirmed already has nothing to confirm', () => {
  expect(confirmAnswer({ ...earlier, toConfirm: null })).toEqual(refuse('nothing-to-confirm'))
})

test('an answer of an earlier round that is in order is finished once it is confirmed', () => {
  expect(confirmAnswer(earlier)).toEqual(ok({ ...earlier, toConfirm: null, work: 'finished' }))
})

test.each(['partly', 'not-met'] as const)(
  '"%s" of an earlier round stays at work, for there is work left',
  (verdict) => {
    expect(confirmAnswer({ ...earlier, verdict })).toEqual(ok({ ...earlier, verdict, toConfirm: null }))
  },
)

test('what a colleague agreed with in an earlier round stays agreed', () => {
  expect(confirmAnswer(approved)).toMatchObject(ok({ approvedBy: 'daan', toConfirm: null }))
})

test('what a colleague agreed with, or refused, in other words has to be looked at by them again', () => {
  const refused = { ...approved, approvedBy: null, refusedBy: 'daan', refusal: 'Geldt wel.' }
  for (const before of [approved, refused]) {
    const confirmed = confirmAnswer({ ...before, toConfirm: 'other-meaning' })
    expect(confirmed).toMatchObject(ok({ approvedBy: null, refusedBy: null, refusal: '', toConfirm: null }))
  }
})
