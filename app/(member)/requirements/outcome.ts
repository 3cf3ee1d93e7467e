import { requirementOf, type Framework } from '@/lib/framework/framework'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Assessment } from '@/lib/requirements/assessment'
import { conflictText } from '@/lib/requirements/checklist-sentences'
import type { RowAnswer } from '@/lib/requirements/row'
import { reasonHref } from './reason-href'

/** A row that was not saved, or not wholly. */
export type UnsavedRow =
  | { readonly why: 'changed-meanwhile'; readonly theirs: Assessment; readonly mine: RowAnswer }
  | { readonly why: 'without-reason'; readonly theirs: Assessment }

/** How posting the list as one form ended, in the words that the list then shows. */
export type ChecklistOutcome = {
  readonly title: string
  readonly rows: readonly { readonly href: string; readonly title: string; readonly text: string }[]
}

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
      const title = requirementOf(framework, requirementId)?.title[language] ?? requirementId
      return row.why === 'changed-meanwhile'
        ? { title, href: `#${requirementId}`, text: conflictText(language, row.theirs, row.mine) }
        : { title, href: reasonHref(requirementId), text: t('problem.not-applicable-reason-missing') }
    }),
  }
}
