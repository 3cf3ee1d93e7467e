import { whyText } from '@/lib/i18n/indicator-sentences'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { may } from '@/lib/members/permissions'
import type { Role } from '@/lib/members/roles'
import { wayToMend } from '@/lib/registers/figures/way-to-mend'
import type { IndicatorReading } from '@/lib/registers/indicators/reading'
import { registerOf } from '@/lib/registers/registers'

type WhyNotProps = { readonly language: Language; readonly role: Role; readonly reading: IndicatorReading }

/** Why a figure cannot be computed, and for who may do something about it where to begin. */
export function WhyNot({ language, role, reading }: WhyNotProps) {
  const t = translator(language)
  const way = wayToMend(reading)
  return (
    <>
      {whyText(language, reading)}
      {way?.kind === 'register' && may(role, 'registers:edit') && (
        <>
          {' '}
          <a href={`/registers/${way.register}`}>
            {t('figures.toRegister', { register: registerOf(way.register).title[language] })}
          </a>
        </>
      )}
      {way?.kind === 'statement' && may(role, 'indicators:manage') && (
        <>
          {' '}
          <a href={`/indicators/${reading.id}#statements`}>{t('figures.toStatement')}</a>
        </>
      )}
    </>
  )
}
