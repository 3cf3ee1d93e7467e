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
 * it belongs to the member who gives it, and an approval of the earlier one ends (product rules, Evidence: four eyes).
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
  return ok(isJudgedAnew(assessment, next) ? { ...next, setBy: memberId, approvedBy: null } : next)
}

/** Four eyes: "not applicable" leaves the count once someone else than who said so agrees (product rules, Readiness). */
export function approveNotApplicable(
  assessment: Assessment,
  memberId: string,
): Result<Assessment, 'own-verdict' | 'not-waiting-for-approval'> {
  if (!waitsForApproval(assessment)) return refuse('not-waiting-for-approval')
  if (assessment.setBy === memberId) return refuse('own-verdict')
  return ok({ ...assessment, approvedBy: memberId })
}

/** "Not applicable" that nobody else has agreed with yet. */
export function waitsForApproval({ verdict, approvedBy }: Assessment): boolean {
  return verdict === 'not-applicable' && approvedBy === null
}

function isJudgedAnew(before: Assessment, after: Assessment): boolean {
  if (before.verdict !== after.verdict) return true
  return after.verdict === 'not-applicable' && before.notApplicableReason !== after.notApplicableReason
}
