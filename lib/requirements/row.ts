import { z } from 'zod'
import { VerdictShape, WorkShape } from './assessment'

/** What a row of the list of requirements shows and changes. */
export type RowAnswer = z.output<typeof RowAnswerShape>

/** A select cannot post "nothing", so no verdict goes by the name `none`. */
export const VerdictFieldShape = z
  .union([VerdictShape, z.literal('none')], 'choice')
  .transform((verdict) => (verdict === 'none' ? null : verdict))

export const RowAnswerShape = z.object({ work: WorkShape, verdict: VerdictFieldShape })

/** One row as it was on the page, and as somebody wants it. */
export const RowEditShape = z.object({ requirementId: z.string(), was: RowAnswerShape, wanted: RowAnswerShape })
export type RowEdit = z.output<typeof RowEditShape>

/** Whether somebody changed this row. */
export function isEdited({ was, wanted }: RowEdit): boolean {
  return was.work !== wanted.work || was.verdict !== wanted.verdict
}
