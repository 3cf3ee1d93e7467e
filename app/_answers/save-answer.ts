import { answer, type Answer } from '@/lib/requirements/answer'
import type { Assessment } from '@/lib/requirements/assessment'
import { mergeAnswer } from '@/lib/requirements/merge'
import { refuse, type Result } from '@/lib/result'
import type { Round } from '@/lib/rounds/round'

/** The part of the store that saving an answer needs. */
export type Answers = {
  readonly get: (round: Round, requirementId: string) => Promise<Assessment>
  readonly save: (
    round: Round,
    before: Assessment,
    after: Assessment,
  ) => Promise<Result<Assessment, 'changed-meanwhile'>>
}

export type AnswerEdit = {
  /** The answer as stored a moment ago. */
  readonly now: Assessment
  /** What the member saw, and what they made of it. */
  readonly was: Partial<Answer>
  readonly wanted: Partial<Answer>
  readonly memberId: string
}

/** A colleague can be ahead between reading and saving; more often than this in a row is no accident. */
export const tries = 5

/**
 * Saves an edit on top of what is stored, whatever a colleague saves at the same moment. Refuses only what needs a
 * person: a field that a colleague changed into something else, or "not applicable" without a reason.
 */
export async function saveAnswer(
  answers: Answers,
  round: Round,
  { now, was, wanted, memberId }: AnswerEdit,
): Promise<Result<Assessment, 'changed-meanwhile' | 'not-applicable-reason-missing'>> {
  let stored = now
  for (let left = tries; left > 0; left -= 1) {
    const { changes, conflicts } = mergeAnswer(was, wanted, stored)
    if (conflicts.length > 0) return refuse('changed-meanwhile')
    const decided = answer(stored, changes, memberId)
    if (!decided.ok) return decided
    const saved = await answers.save(round, stored, decided.value)
    if (saved.ok) return saved
    stored = await answers.get(round, now.requirementId)
  }
  return refuse('changed-meanwhile')
}
