import { requirementOf, type Framework } from '@/lib/framework/framework'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Assessment } from '@/lib/requirements/assessment'
import { conflictText, type Changer } from '@/lib/requirements/checklist-sentences'
import { fieldsOfWish, type BulkFields, type BulkForm } from '@/lib/requirements/bulk-form'
import type { RowAnswer } from '@/lib/requirements/row'
import { reasonHref } from './reason-href'

/** A row that was not saved, or not wholly. */
export type UnsavedRow =
  | {
      readonly why: 'changed-meanwhile'
      readonly by: Changer
      readonly theirs: Assessment
      readonly mine: RowAnswer
    }
  | { readonly why: 'without-reason'; readonly theirs: Assessment }

/** How posting the list as one form ended, in the words that the list then shows. */
export type ChecklistOutcome = {
  readonly title: string
  readonly rows: readonly {
    readonly id: string
    /** Of another page than the list; null when it is looked at in its row. */
    readonly href: string | null
    readonly title: string
    readonly text: string
  }[]
}

/** Which rows were ticked and what was chosen for them, when that did not lead to a change of many yet. */
export type KeptBulk = { readonly requirementIds: readonly string[]; readonly fields: BulkFields }

/** What the list is told after it was posted as one form. `kept` is only there without JavaScript, which forgets it. */
export type ListTold = {
  readonly outcome: ChecklistOutcome | null
  readonly refused: 'nothing-selected' | 'nothing-to-change' | null
  readonly kept: KeptBulk | null
}

export function keptOf({ requirementIds, wish }: BulkForm): KeptBulk {
  return { requirementIds, fields: fieldsOfWish(wish) }
}

/** How many rows were saved, and of each that was not, why and what to do. */
export function outcomeText(
  language: Language,
  framework: Framework,
  saved: number,
  unsaved: readonly UnsavedRow[],
): ChecklistOutcome {
  const t = translator(language)
  return {
    title:
      saved === 0 && unsaved.length === 0
        ? t('requirements.outcome.nothing')
        : t('requirements.outcome.title', { saved, unsaved: unsaved.length }),
    rows: unsaved.map((row) => {
      const { requirementId } = row.theirs
      const id = requirementId
      const title = requirementOf(framework, id)?.title[language] ?? id
      return row.why === 'changed-meanwhile'
        ? { id, title, href: null, text: conflictText(language, row.by, row.theirs, row.mine) }
        : { id, title, href: reasonHref(id), text: t('problem.not-applicable-reason-missing') }
    }),
  }
}
