import { formTexts } from '../../../../_frame/form-texts'
import { detailFields } from '@/lib/evidence/details'
import type { Translate } from '@/lib/i18n/translate'
import { detailTexts } from '../../detail-texts'

export type EditTexts = ReturnType<typeof editTexts>

/** The texts of the form with which an item is changed. */
export function editTexts(t: Translate) {
  return {
    details: detailTexts(t),
    save: t('app.save'),
    cancel: t('app.cancel'),
    conflict: {
      title: t('evidence.edit.conflict'),
      text: t('evidence.edit.conflictText'),
      caption: t('evidence.edit.caption'),
      field: t('evidence.edit.field'),
      mine: t('evidence.edit.mine'),
      theirs: t('evidence.edit.theirs'),
      empty: t('evidence.edit.empty'),
      yes: t('evidence.edit.yes'),
      no: t('evidence.edit.no'),
      keepTheirs: t('evidence.edit.keepTheirs'),
    },
    fields: detailFields,
    ...formTexts(t, ['not-found', 'changed-meanwhile', 'already-reviewed']),
  }
}
