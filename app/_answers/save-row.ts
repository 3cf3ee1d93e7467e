import type { Assessment } from '@/lib/requirements/assessment'
import type { RowEdit } from '@/lib/requirements/row'
import { ok, type Result } from '@/lib/result'
import type { Round } from '@/lib/rounds/round'
import { saveAnswer, type Answers } from './save-answer'

type SavedRow = {
  readonly saved: Assessment
  /** "Not applicable" was chosen and waits for a reason; the rest of the row was saved. */
  readonly withoutReason: boolean
}

/** Saves one row of the list, as far as a row can: a reason is written on the page of the requirement. */
export async function saveRow(
  answers: Answers,
  round: Round,
  {
    now,
    was,
    wanted,
    memberId,
  }: Omit<RowEdit, 'requirementId'> & { readonly now: Assessment; readonly memberId: string },
): Promise<Result<SavedRow, 'changed-meanwhile'>> {
  const whole = await saveAnswer(answers, round, { now, was, wanted, memberId })
  if (whole.ok) return ok({ saved: whole.value, withoutReason: false })
  if (whole.problem === 'changed-meanwhile') return { ok: false, problem: whole.problem }
  const rest = await saveAnswer(answers, round, { now, was, wanted: { work: wanted.work }, memberId })
  // Work needs no reason, so what is left can only meet a colleague's change.
  return rest.ok ? ok({ saved: rest.value, withoutReason: true }) : { ok: false, problem: 'changed-meanwhile' }
}
