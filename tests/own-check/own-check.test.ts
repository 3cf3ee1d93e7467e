import { linkRightsOf, movesOn } from '@/lib/evidence/moves'
import { accept, isOwnCheck, type Review } from '@/lib/evidence/review'
import { checkingBy, eyesFor, otherReviewers, switchOwnCheck, type Checking } from '@/lib/members/own-check'
import { approveNotApplicable, isOwnApproval, refuseNotApplicable } from '@/lib/requirements/answer'
import { unanswered, type Assessment } from '@/lib/requirements/assessment'
import { ok, refuse } from '@/lib/result'
import { roles } from '@/lib/members/roles'

const waiting: Review = { status: 'submitted', uploadedBy: 'lotte', reviewedBy: null, reason: '' }
const notApplicable: Assessment = {
  ...unanswered('vol-vog'),
  verdict: 'not-applicable',
  notApplicableReason: 'De gemeente doet dit zelf.',
  setBy: 'lotte',
  version: 1,
}

test.each([
  [{ on: false, reviewers: 1 }, 'alone'],
  [{ on: false, reviewers: 2 }, 'others'],
  [{ on: true, reviewers: 1 }, 'own-too'],
  [{ on: true, reviewers: 2 }, 'others'],
  [{ on: true, reviewers: 0 }, 'others'],
] as const)('with the switch and reviewers %o somebody checks the work of: %s', (ownCheck, checking) => {
  expect(checkingBy(ownCheck)).toBe(checking)
})

test('a viewer always waits for others; whoever may review is told that nobody else can', () => {
  expect(eyesFor({ role: 'lead', checking: 'alone' })).toBe('alone')
  expect(eyesFor({ role: 'lead', checking: 'own-too' })).toBe('own-too')
  expect(eyesFor({ role: 'viewer', checking: 'alone' })).toBe('others')
})

test('the switch goes on only while nobody else may review, and off at any time', () => {
  expect(switchOwnCheck({ on: false, reviewers: 1 }, 'on')).toEqual(ok('on'))
  expect(switchOwnCheck({ on: false, reviewers: 2 }, 'on')).toEqual(refuse('somebody-else-reviews'))
  expect(switchOwnCheck({ on: true, reviewers: 2 }, 'off')).toEqual(ok('off'))
  expect(switchOwnCheck({ on: true, reviewers: 1 }, 'on')).toEqual(ok(null))
})

test('a viewer is nobody who may review; every other colleague is', () => {
  const members = roles.map((role) => ({ id: role, name: role, email: `${role}@zuid.test`, role, since: new Date(0) }))
  expect(otherReviewers(members, 'lead').map(({ id }) => id)).toEqual(['editor', 'reviewer'])
})

test('proof that was accepted by its uploader is an own check; that of a colleague is not', () => {
  const own = accept(waiting, 'lotte', 'own-too')
  expect(own).toEqual(ok({ status: 'accepted', uploadedBy: 'lotte', reviewedBy: 'lotte', reason: '' }))
  expect(own.ok && isOwnCheck(own.value)).toBe(true)
  const colleague = accept(waiting, 'karim', 'own-too')
  expect(colleague.ok && isOwnCheck(colleague.value)).toBe(false)
})

test('what a colleague rejected or refused is not for its maker to overturn', () => {
  const rejected: Review = { ...waiting, status: 'rejected', reviewedBy: 'karim', reason: 'Verouderd' }
  expect(accept(rejected, 'lotte', 'own-too')).toEqual(refuse('own-evidence'))
  const refused: Assessment = { ...notApplicable, refusedBy: 'karim', refusal: 'Geldt wel.' }
  expect(approveNotApplicable(refused, 'lotte', 'own-too')).toEqual(refuse('own-verdict'))
  expect(approveNotApplicable(refused, 'sem')).toMatchObject(ok({ approvedBy: 'sem', refusedBy: null, refusal: '' }))
})

test('"not applicable" can be agreed with alone where own check works, and only there', () => {
  const own = approveNotApplicable(notApplicable, 'lotte', 'own-too')
  expect(own.ok && isOwnApproval(own.value)).toBe(true)
  expect(approveNotApplicable(notApplicable, 'lotte', 'others')).toEqual(refuse('own-verdict'))
  expect(approveNotApplicable(notApplicable, 'lotte', 'alone')).toEqual(refuse('own-verdict'))
})

test('a colleague who does not agree says why, and an agreement can be taken back that way', () => {
  expect(refuseNotApplicable(notApplicable, 'karim', ' ')).toEqual(refuse('refusal-reason-missing'))
  expect(refuseNotApplicable(notApplicable, 'lotte', 'Toch wel.')).toEqual(refuse('own-verdict'))
  const agreed: Assessment = { ...notApplicable, approvedBy: 'sem' }
  const refused = refuseNotApplicable(agreed, 'karim', ' Geldt wel. ')
  expect(refused).toMatchObject(ok({ approvedBy: null, refusedBy: 'karim', refusal: 'Geldt wel.' }))
  expect(refused.ok && refuseNotApplicable(refused.value, 'sem', 'Ook niet.')).toEqual(
    refuse('not-waiting-for-approval'),
  )
})

const link = {
  ...{ id: 'link', expectationId: 'e1', evidenceId: 'evidence', versionId: 'version', pages: '', shows: '' },
  ...{ validUntil: null },
  ...waiting,
}

test('at a link of their own somebody alone sees "check it yourself", and anybody else who waits for them', () => {
  const rights = (checking: Checking) => linkRightsOf({ role: 'lead', checking }, { frozenOn: null })
  expect(movesOn(link, 'lotte', false, rights('own-too'))).toMatchObject({
    accept: false,
    acceptOwn: true,
    waitsForSomeoneElse: false,
  })
  expect(movesOn(link, 'lotte', false, rights('others'))).toMatchObject({ acceptOwn: false, waitsForSomeoneElse: true })
  expect(movesOn(link, 'lotte', false, rights('alone'))).toMatchObject({ acceptOwn: false, waitsForSomeoneElse: true })
  expect(movesOn(link, 'karim', false, rights('others'))).toMatchObject({ accept: true, acceptOwn: false })
  const viewer = linkRightsOf({ role: 'viewer', checking: 'own-too' }, { frozenOn: null })
  expect(movesOn(link, 'lotte', false, viewer)).toMatchObject({ accept: false, acceptOwn: false })
})
