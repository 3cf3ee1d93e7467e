import { formTexts } from '../../../_frame/form-texts'
import type { Translate } from '@/lib/i18n/translate'

export type LinkFormTexts = ReturnType<typeof linkFormTexts>

/** The texts of the form with which an item is linked to one more expectation. */
export function linkFormTexts(t: Translate) {
  return {
    add: t('evidence.used.add'),
    addFirst: t('evidence.used.addFirst'),
    expectation: t('evidence.used.expectation'),
    choose: t('evidence.used.choose'),
    pages: t('evidence.field.pages'),
    pagesHint: t('evidence.field.pagesHint'),
    shows: t('evidence.field.shows'),
    optional: `(${t('app.optional')})`,
    submit: t('evidence.used.submit'),
    ...formTexts(t, ['not-found', 'already-linked']),
  }
}
