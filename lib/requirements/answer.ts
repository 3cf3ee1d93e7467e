import type { Checking } from '@/lib/members/own-check'
import { ok, refuse, type Result } from '@/lib/result'
import type { Assessment } from './assessment'

/** What a member can say about a requirement; the rest of an assessment follows from it. */
export type Answer = Pick<Assessment, 'work' | 'verdict' | 'reasoning' | 'notApplicableReason' | 'ownerId' | 'dueOn'>

export const answerFields = [
  'work',
  'verdict',
  'reasoning',
  'notApplicableReason',
  'ownerId',
  'dueOn',
] as const satisfies readonly (keyof Answer)[]

export type AnswerField = (typeof answerFields)[number]

/**
 * Puts a change on top of an assessment. Another verdict, or another reason for "not applicable", is a new judgement:
 * it belongs to the member who gives it, and what a colleague said of the earlier one ends (product rules, Evidence: four
 * eyes).
 */
export function answer(
  assessment: Assessment,
  change: Partial<Answer>,
  memberId: string,
): Result<Assessment, 'not-applicable-reason-missing'> {
  const next = { ...assessment, ...change }
  if (next.verdict === 'not-applicable' && next.notApplicableReason.trim() === '') {
    return refuse('not-applicable-reason-missing')
  }
  return ok(isJudgedAnew(assessment, next) ? { ...next, setBy: memberId, ...undecided, toConfirm: null } : next)
}

/**
 * Says that an answer of an earlier round, or of before its requirement was reworded, still holds; it counts again. What
 * a colleague agreed with stays agreed, unless it was agreed with in words that mean something else now (four eyes).
 */
export function confirmAnswer(assessment: Assessment): Result<Assessment, 'nothing-to-confirm'> {
  const { toConfirm, verdict } = assessment
  if (toConfirm === null) return refuse('nothing-to-confirm')
  if (toConfirm === 'other-meaning') return ok({ ...assessment, ...undecided, toConfirm: null })
  // A new round puts finished work at work again, because confirming is work; what is in order has no more of it.
  const isInOrder = verdict === 'met' || verdict === 'not-applicable'
  return ok({ ...assessment, toConfirm: null, ...(isInOrder ? { work: 'finished' } : {}) })
}

const undecided = { approvedBy: null, refusedBy: null, refusal: '' } as const

/**
 * Four eyes: "not applicable" leaves the count once someone else than who said so agrees (product rules, Readiness).
 * Where nobody else may review, own check lets who said so agree; what a colleague refused is not theirs to overturn.
 */
export function approveNotApplicable(
  assessment: Assessment,
  memberId: string,
  checking: Checking = 'others',
): Result<Assessment, 'own-verdict' | 'not-waiting-for-approval'> {
  if (!isUnapproved(assessment)) return refuse('not-waiting-for-approval')
  const mayBeOwn = checking === 'own-too' && !isRefused(assessment)
  if (assessment.setBy === memberId && !mayBeOwn) return refuse('own-verdict')
  return ok({ ...assessment, ...undecided, approvedBy: memberId })
}

/** A second person does not agree that a requirement does not apply, and says why; an agreement can be taken back this way. */
export function refuseNotApplicable(
  assessment: Assessment,
  memberId: string,
  reason: string,
): Result<Assessment, 'own-verdict' | 'not-waiting-for-approval' | 'refusal-reason-missing'> {
  if (assessment.verdict !== 'not-applicable' || isRefused(assessment)) return refuse('not-waiting-for-approval')
  if (assessment.setBy === memberId) return refuse('own-verdict')
  if (reason.trim() === '') return refuse('refusal-reason-missing')
  return ok({ ...assessment, approvedBy: null, refusedBy: memberId, refusal: reason.trim() })
}

/** "Not applicable" that nobody agreed with or refused yet. */
export function waitsForApproval(assessment: Assessment): boolean {
  return isUnapproved(assessment) && !isRefused(assessment)
}

/** "Not applicable" that a colleague did not agree with: who said so writes another reason or gives another verdict. */
export function isRefused({ verdict, refusedBy }: Assessment): boolean {
  return verdict === 'not-applicable' && refusedBy !== null
}

/** "Not applicable" that was agreed with by whoever said so. Every screen and export says so. */
export function isOwnApproval({ setBy, approvedBy }: Assessment): boolean {
  return approvedBy !== null && approvedBy === setBy
}

function isUnapproved({ verdict, approvedBy }: Assessment): boolean {
  return verdict === 'not-applicable' && approvedBy === null
}

function isJudgedAnew(before: Assessment, after: Assessment): boolean {
  if (before.verdict !== after.verdict) return true
  return after.verdict === 'not-applicable' && before.notApplicableReason !== after.notApplicableReason
}
