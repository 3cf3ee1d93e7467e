import { PageHeader } from '../../../../_ui/page-header'
import type { Evidence } from '@/lib/evidence/evidence'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { detailValues } from '../../detail-values'
import { EditForm } from './edit-form'
import { editTexts } from './edit-texts'

/** Changing what we know of an item; its files stay as they are. */
export function EditView({ language, evidence }: { language: Language; evidence: Evidence }) {
  const t = translator(language)
  return (
    <>
      <PageHeader
        back={{ href: `/evidence/${evidence.id}`, label: evidence.title }}
        title={t('evidence.edit.title')}
        lead={t('evidence.edit.validity')}
      />
      <EditForm
        evidenceId={evidence.id}
        version={evidence.version}
        saved={detailValues(evidence)}
        texts={editTexts(t)}
      />
    </>
  )
}
