import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { reasonHref } from '../../reason-href'

/** Why "not applicable" was not taken over, and where its reason is written. */
export function ReasonMissing({
  language,
  requirementId,
}: {
  readonly language: Language
  readonly requirementId: string
}) {
  const t = translator(language)
  return (
    <>
      {t('bulk.why.reason')} <a href={reasonHref(requirementId)}>{t('bulk.why.writeReason')}</a>
    </>
  )
}
