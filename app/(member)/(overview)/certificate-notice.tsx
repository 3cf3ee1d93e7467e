import { Notice } from '../../_ui/notice'
import { formatDay } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { CertificateWarning } from '@/lib/recognition/warning'

type CertificateNoticeProps = { readonly language: Language; readonly warning: CertificateWarning }

/** That the certificate comes to its end, with the way to what to do about it. */
export function CertificateNotice({ language, warning: { stage, lastDay } }: CertificateNoticeProps) {
  const t = translator(language)
  return (
    <Notice tone={stage === 'within-a-year' ? 'info' : 'warning'} title={t(`recognition.stage.${stage}`)}>
      <p>
        {t('recognition.stageText', {
          when: stage === 'ran-out' ? 'past' : 'coming',
          day: formatDay(lastDay, language),
        })}
      </p>
      <p>
        <a href="/recognition">{t('recognition.warning.link')}</a>
      </p>
    </Notice>
  )
}
