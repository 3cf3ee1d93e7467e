import { z } from 'zod'
import { choiceField, idField, optionalDayField, optionalText } from '@/lib/forms/fields'
import type { AnswerField } from './answer'
import { works, type Assessment } from './assessment'
import { VerdictFieldShape } from './row'

/** An answer as the fields of a form spell it. */
export type AnswerFields = Readonly<Record<AnswerField, string>>

export function answerFieldsOf(assessment: Assessment): AnswerFields {
  return {
    work: assessment.work,
    verdict: assessment.verdict ?? 'none',
    reasoning: assessment.reasoning,
    notApplicableReason: assessment.notApplicableReason,
    ownerId: assessment.ownerId ?? '',
    dueOn: assessment.dueOn ?? '',
  }
}

const ownerField = z
  .string()
  .transform((id) => id || null)
  .pipe(idField.nullable())

const AnswerShape = z.object({
  work: choiceField(works),
  verdict: VerdictFieldShape,
  reasoning: optionalText(10_000),
  notApplicableReason: optionalText(2000),
  ownerId: ownerField,
  dueOn: optionalDayField,
})

/** The answer that a form was made from, posted along with it as JSON. */
const WasShape = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text)
    } catch {
      context.addIssue({ code: 'custom', message: 'wrong' })
      return z.NEVER
    }
  })
  .pipe(AnswerShape)

/** The form of one answer: what it is about, what it was made from (`answerFieldsOf` as JSON), and what was filled in. */
export const AnswerFormShape = z.object({ requirementId: z.string(), was: WasShape, ...AnswerShape.shape })
