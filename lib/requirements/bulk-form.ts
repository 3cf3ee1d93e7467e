import { z } from 'zod'
import { checkboxField, choiceField, idField, optionalDayField, optionalText } from '@/lib/forms/fields'
import { works } from './assessment'
import type { BulkWish } from './bulk'
import { ChecklistFormShape } from './checklist-form'
import { VerdictFieldShape, type RowEdit } from './row'

const left = z.literal('')
const words = z.string().default('')

/** Ids that stand in a field once or more often. */
const several = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) => (value === undefined ? [] : typeof value === 'string' ? [value] : value))

const FieldsShape = z.looseObject({
  select: several,
  selectAll: checkboxField,
  shown: z.string().optional(),
  list: words,
  bulkWork: words.pipe(z.union([left, choiceField(works)])),
  bulkVerdict: words.pipe(z.union([left, VerdictFieldShape], 'choice')),
  bulkOwner: words.pipe(z.union([left, z.literal('nobody'), idField], 'choice')),
  bulkDue: optionalDayField,
  bulkNoDue: checkboxField,
  bulkReason: optionalText(2000),
})

export type BulkForm = {
  /** In the order of the list that they were ticked in. */
  readonly requirementIds: readonly string[]
  readonly wish: BulkWish
  /** The query of the list, to go back to. */
  readonly list: string
  /** Without JavaScript the rows come along as they were chosen: what was changed in them is saved first. */
  readonly edits: readonly RowEdit[]
}

/** What the fields for many requirements at once mean; a field that was left alone is not in the wish. */
export const BulkFormShape = FieldsShape.transform((form, context): BulkForm => {
  const rows = form.shown === undefined ? { success: true as const, data: [] } : ChecklistFormShape.safeParse(form)
  if (!rows.success) {
    context.addIssue({ code: 'custom', path: ['shown'], message: 'wrong' })
    return z.NEVER
  }
  const all = form.selectAll ? rows.data.map(({ requirementId }) => requirementId) : []
  return {
    requirementIds: [...new Set([...all, ...form.select])],
    wish: wishOf(form),
    list: form.list,
    edits: rows.data,
  }
})

function wishOf(form: z.output<typeof FieldsShape>): BulkWish {
  const { bulkWork, bulkVerdict, bulkOwner, bulkDue, bulkNoDue, bulkReason } = form
  return {
    ...(bulkWork === '' ? {} : { work: bulkWork }),
    ...(bulkVerdict === '' ? {} : { verdict: bulkVerdict }),
    ...(bulkOwner === '' ? {} : { ownerId: bulkOwner === 'nobody' ? null : bulkOwner }),
    ...(bulkDue === null && !bulkNoDue ? {} : { dueOn: bulkDue }),
    ...(bulkVerdict === 'not-applicable' && bulkReason !== '' ? { notApplicableReason: bulkReason } : {}),
  }
}

/** A wish as the fields show it again. */
export type BulkFields = ReturnType<typeof fieldsOfWish>

/** The fields of which this is what they mean. */
export function fieldsOfWish({ work, verdict, ownerId, dueOn, notApplicableReason }: BulkWish) {
  return {
    bulkWork: work ?? '',
    bulkVerdict: verdict === null ? 'none' : (verdict ?? ''),
    bulkOwner: ownerId === null ? 'nobody' : (ownerId ?? ''),
    bulkDue: dueOn ?? '',
    bulkNoDue: dueOn === null,
    bulkReason: notApplicableReason ?? '',
  }
}

/** What is sent to undo what was carried out. */
export const BulkUndoShape = z.object({ bulkId: z.string(), list: words })

/** What is sent to carry a planned change out. */
export const BulkConfirmShape = BulkUndoShape.extend({ colleaguesToo: checkboxField })
