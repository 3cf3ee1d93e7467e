import type { Option } from '../../_ui/field'
import { evidenceKinds } from '@/lib/evidence/evidence'
import type { Translate } from '@/lib/i18n/translate'

export type DetailTexts = ReturnType<typeof detailTexts>

/** The texts of the fields that say what a document is. */
export function detailTexts(t: Translate) {
  const kinds: readonly Option[] = evidenceKinds.map((value) => ({ value, label: t(`app.kind.${value}`) }))
  return {
    title: t('evidence.field.title'),
    kind: t('evidence.field.kind'),
    kinds: [{ value: '', label: t('evidence.field.kindChoose') }, ...kinds],
    aboutOn: t('evidence.field.aboutOn'),
    aboutOnHint: t('evidence.field.aboutOnHint'),
    confidential: t('evidence.field.confidential'),
    confidentialHint: t('evidence.field.confidentialHint'),
    more: t('evidence.field.more'),
    period: t('evidence.field.period'),
    periodHint: t('evidence.field.periodHint'),
    periodFrom: t('evidence.field.periodFrom'),
    periodUntil: t('evidence.field.periodUntil'),
    endsOn: t('evidence.field.endsOn'),
    endsOnHint: t('evidence.field.endsOnHint'),
    source: t('evidence.field.source'),
    sourceHint: t('evidence.field.sourceHint'),
    obtained: t('evidence.field.obtained'),
    obtainedHint: t('evidence.field.obtainedHint'),
    redactionNote: t('evidence.field.redactionNote'),
    redactionNoteHint: t('evidence.field.redactionNoteHint'),
    optional: `(${t('app.optional')})`,
  }
}
