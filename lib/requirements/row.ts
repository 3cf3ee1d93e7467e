import { z } from 'zod'
import { VerdictShape, WorkShape } from './assessment'

/** What a row of the list of requirements shows and changes. */
export type RowAnswer = z.output<typeof RowAnswerShape>

/** A select cannot post "nothing", so no verdict goes by the name `none`. */
export const VerdictFieldShape = z
  .union([VerdictShape, z.literal('none')], 'choice')
  .transform((verdict) => (verdict === 'none' ? null : verdict))

export const RowAnswerShape = z.object({ work: WorkShape, verdict: VerdictFieldShape })

/**
 * One row as it was on the page, and as somebody wants it. A row of which an earlier try got no answer also names the
 * `version` that was on the page: the first try may have been saved, and changed again since.
 */
export const RowEditShape = z.object({
  requirementId: z.string(),
  was: RowAnswerShape,
  wanted: RowAnswerShape,
  version: z.number().int().min(0).optional(),
})
export type RowEdit = z.output<typeof RowEditShape>

/** Whether somebody changed this row. */
export function isEdited({ was, wanted }: Pick<RowEdit, 'was' | 'wanted'>): boolean {
  return was.work !== wanted.work || was.verdict !== wanted.verdict
}

/** Whether a second try meets an answer that came after the first and says something else: only a person can choose then. */
export function isOvertaken({ wanted, version }: RowEdit, now: RowAnswer & { readonly version: number }): boolean {
  return version !== undefined && now.version !== version && isEdited({ was: now, wanted })
}
