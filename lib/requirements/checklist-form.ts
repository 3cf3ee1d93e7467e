import { z } from 'zod'
import { RowEditShape, type RowAnswer, type RowEdit } from './row'

/** Work and verdict as a form posts them. */
export function wordsOf({ work, verdict }: RowAnswer): { readonly work: string; readonly verdict: string } {
  return { work, verdict: verdict ?? 'none' }
}

const ShownShape = z.string().transform((text) =>
  text.split(',').map((row) => {
    const [requirementId = '', work, verdict] = row.trim().split(' ')
    return { requirementId, was: { work, verdict } }
  }),
)

/**
 * The list posted as one form: `shown` (see `shownField` beside this file) and per row the fields `work.<id>` and `verdict.<id>`.
 * Gives an edit for every row that was on the page; a select that did not come along was not changed.
 */
export const ChecklistFormShape = z
  .looseObject({ shown: ShownShape })
  .transform(({ shown, ...fields }) =>
    shown.map(({ requirementId, was }) => ({
      requirementId,
      was,
      wanted: {
        work: fields[`work.${requirementId}`] ?? was.work,
        verdict: fields[`verdict.${requirementId}`] ?? was.verdict,
      },
    })),
  )
  .pipe(z.array(RowEditShape))
  .transform((edits): readonly RowEdit[] => edits)
