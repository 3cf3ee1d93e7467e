import { day } from '@/lib/day'
import { answer, approveNotApplicable, type Answer } from '@/lib/requirements/answer'
import { unanswered, verdicts, type Assessment } from '@/lib/requirements/assessment'
import { ok, refuse } from '@/lib/result'

const marieke = 'marieke'
const daan = 'daan'

const met: Assessment = { ...unanswered('vol-basic'), work: 'finished', verdict: 'met', setBy: marieke, version: 3 }
const notApplicable: Assessment = {
  ...met,
  verdict: 'not-applicable',
  notApplicableReason: 'De gemeente doet dit zelf.',
}
const approved: Assessment = { ...notApplicable, approvedBy: daan }

test('a first answer keeps what was said and by whom', () => {
  const change: Partial<Answer> = { work: 'busy', verdict: 'partly', reasoning: 'Nog twee trainingen.' }
  expect(answer(unanswered('vol-basic'), change, daan)).toEqual(
    ok({ ...unanswered('vol-basic'), ...change, setBy: daan }),
  )
})

test('work, owner, day and reasoning can change without touching who gave the verdict', () => {
  const change: Partial<Answer> = { work: 'busy', ownerId: daan, dueOn: day('2027-02-01'), reasoning: 'Zie dossier.' }
  expect(answer(met, change, daan)).toEqual(ok({ ...met, ...change }))
})

test.each(verdicts.filter((verdict) => verdict !== 'not-applicable'))('a verdict "%s" needs no reason', (verdict) => {
  expect(answer(unanswered('vol-basic'), { verdict }, daan)).toMatchObject(ok({ verdict, setBy: daan }))
})

test.each(['', '  \n '])('"not applicable" with the reason %j is refused', (notApplicableReason) => {
  const refused = refuse('not-applicable-reason-missing')
  expect(answer(met, { verdict: 'not-applicable', notApplicableReason }, daan)).toEqual(refused)
  expect(answer(approved, { notApplicableReason }, daan)).toEqual(refused)
})

test('a reason that was written earlier is enough to say "not applicable" again', () => {
  const change = { verdict: 'not-applicable' } as const
  expect(answer({ ...met, notApplicableReason: 'Wij doen dit niet.' }, change, daan)).toMatchObject(
    ok({ verdict: 'not-applicable', setBy: daan }),
  )
})

test('another verdict takes the approval away and belongs to who gives it', () => {
  expect(answer(approved, { verdict: 'met' }, daan)).toMatchObject(ok({ setBy: daan, approvedBy: null }))
  expect(answer(approved, { verdict: null }, daan)).toMatchObject(ok({ setBy: daan, approvedBy: null }))
})

test('another reason takes the approval away and belongs to who gives it', () => {
  expect(answer(approved, { notApplicableReason: 'De politie doet dit.' }, daan)).toMatchObject(
    ok({ setBy: daan, approvedBy: null }),
  )
})

test('an approval outlives a change of work, owner, day or reasoning', () => {
  const change: Partial<Answer> = { work: 'busy', ownerId: daan, dueOn: null, reasoning: 'Zie notulen.' }
  expect(answer(approved, change, daan)).toMatchObject(ok({ setBy: marieke, approvedBy: daan }))
})

describe('agreeing with "not applicable"', () => {
  test('a second person may', () => {
    expect(approveNotApplicable(notApplicable, daan)).toEqual(ok(approved))
  })

  test('who said so may not', () => {
    expect(approveNotApplicable(notApplicable, marieke)).toEqual(refuse('own-verdict'))
  })

  test('what waits for nobody cannot be agreed with', () => {
    const nothing = refuse('not-waiting-for-approval')
    expect(approveNotApplicable(approved, marieke)).toEqual(nothing)
    expect(approveNotApplicable(met, daan)).toEqual(nothing)
    expect(approveNotApplicable(unanswered('vol-basic'), daan)).toEqual(nothing)
  })
})
