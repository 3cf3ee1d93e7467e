import { formTexts } from '../../_frame/form-texts'
import type { Option } from '../../_ui/field'
import type { Translate } from '@/lib/i18n/translate'
import { verdicts, works } from '@/lib/requirements/assessment'

export type ChecklistTexts = ReturnType<typeof checklistTexts>

/** The fixed texts of the list. */
export function checklistTexts(t: Translate) {
  const work: readonly Option[] = works.map((value) => ({ value, label: t(`app.work.${value}`) }))
  const verdict: readonly Option[] = ['none' as const, ...verdicts].map((value) => ({
    value,
    label: t(`app.verdict.${value}`),
  }))
  return {
    caption: t('requirements.caption'),
    labels: {
      requirement: t('requirements.column.requirement'),
      proof: t('requirements.column.proof'),
      work: t('requirements.column.work'),
      verdict: t('requirements.column.verdict'),
      saved: t('requirements.column.saved'),
      select: t('list.select'),
    },
    options: { work, verdict },
    save: t('app.save'),
    savedAtOnce: t('requirements.list.savedAtOnce'),
    saving: t('requirements.list.saving'),
    saved: t('requirements.list.saved'),
    notSaved: t('requirements.list.notSaved'),
    failed: t('requirements.list.failed'),
    again: t('requirements.list.again'),
    signIn: t('app.signIn'),
    writeReason: t('requirements.list.writeReason'),
    keepTheirs: t('requirements.list.keepTheirs'),
    keepMine: t('requirements.list.keepMine'),
    undo: t('requirements.list.undo'),
    take: t('requirements.list.take'),
    theirs: t('requirements.list.theirs', { name: '{name}' }),
    theirsOwn: t('requirements.list.theirsOwn'),
    theirsMany: t('requirements.list.theirsMany', { count: '{count}' }),
    held: t('requirements.list.held', { name: '{name}', work: '{work}', verdict: '{verdict}' }),
    somebody: t('live.somebody'),
    you: t('live.you'),
    ...formTexts(t, ['not-found', 'nothing-selected', 'nothing-to-change']),
  }
}
