import { Notice } from '../../../_ui/notice'
import type { UploadProblem, UploadReport } from '@/lib/evidence/upload-report'
import { uploadSentence } from '@/lib/evidence/upload-sentence'
import { detailFields } from '@/lib/evidence/details'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'

type Props = { readonly language: Language; readonly report: UploadReport; readonly problem: UploadProblem }

/** Why nothing was taken, with the fields that need another look. */
export function UploadRefused({ language, report, problem }: Props) {
  const t = translator(language)
  const faults = [...detailFields, 'pages' as const, 'shows' as const].flatMap((field) => {
    const fault = report.faults[field]
    return fault === undefined ? [] : [{ field: t(`evidence.field.${field}`), fault: t(`problem.field.${fault}`) }]
  })
  return (
    <Notice tone="problem" title={t('evidence.uploaded.problem')}>
      <p>{uploadSentence(t, problem)}</p>
      {faults.length > 0 && (
        <ul>
          {faults.map(({ field, fault }) => (
            <li key={field}>{t('evidence.uploaded.fault', { field, fault })}</li>
          ))}
        </ul>
      )}
      <p>{t('evidence.uploaded.back')}</p>
    </Notice>
  )
}
