import { z } from 'zod'
import { BulkFormShape, type BulkForm } from './bulk-form'
import { ChecklistFormShape } from './checklist-form'
import type { RowEdit } from './row'

type ListForm =
  { readonly intent: 'save'; readonly edits: readonly RowEdit[] } | { readonly intent: 'bulk'; readonly bulk: BulkForm }

/** The one form of the list, which has two buttons: `intent` says which was pressed. */
export const ListFormShape = z
  .looseObject({ intent: z.enum(['save', 'bulk']).catch('save') })
  .transform((form, context): ListForm => {
    const parsed =
      form.intent === 'bulk'
        ? BulkFormShape.transform((bulk): ListForm => ({ intent: 'bulk', bulk })).safeParse(form)
        : ChecklistFormShape.transform((edits): ListForm => ({ intent: 'save', edits })).safeParse(form)
    if (parsed.success) return parsed.data
    for (const { path, message } of parsed.error.issues) context.addIssue({ code: 'custom', path, message })
    return z.NEVER
  })
