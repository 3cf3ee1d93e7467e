import type { Translate } from '@/lib/i18n/translate'

export type DraftTexts = ReturnType<typeof draftTexts>

/** The texts with which a draft is offered back; `{moment}` is known in the browser only. */
export function draftTexts(t: Translate) {
  return {
    title: t('draft.title', { moment: '{moment}' }),
    restore: t('draft.restore'),
    discard: t('draft.discard'),
    restored: t('draft.restored'),
    empty: t('draft.empty'),
  }
}
