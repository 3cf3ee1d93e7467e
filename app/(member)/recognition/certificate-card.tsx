import { Card } from '../../_ui/card'
import { DescriptionList } from '../../_ui/list'
import { Section } from '../../_ui/section'
import { formatDay } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { certificateAmong } from '@/lib/recognition/certificate'
import type { Recognition } from '@/lib/recognition/recognition'

type CertificateCardProps = {
  readonly language: Language
  readonly held: NonNullable<ReturnType<typeof certificateAmong>>
  readonly recognitions: readonly Recognition[]
}

/** The certificate that is held, with its end. */
export function CertificateCard({ language, held, recognitions }: CertificateCardProps) {
  const t = translator(language)
  const { certificate, lastDay, roundId } = held
  const reference = recognitions.find((one) => one.roundId === roundId)?.reference ?? ''
  return (
    <Card tone="accent">
      <Section id="certificate" title={t(`recognition.certificate.${certificate.plus ? 'plusTitle' : 'title'}`)}>
        <DescriptionList
          facts={[
            { term: t('recognition.certificate.from'), value: formatDay(certificate.from, language) },
            { term: t('recognition.certificate.until'), value: formatDay(lastDay, language) },
            {
              term: t('recognition.certificate.term'),
              value: t('recognition.certificate.termValue', { months: certificate.termMonths }),
            },
            ...(reference === '' ? [] : [{ term: t('recognition.certificate.reference'), value: reference }]),
          ]}
        />
      </Section>
    </Card>
  )
}
