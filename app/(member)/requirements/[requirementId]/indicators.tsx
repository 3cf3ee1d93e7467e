import { Prose } from '../../../_ui/prose'
import { Section } from '../../../_ui/section'
import type { Requirement } from '@/lib/framework/framework'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'

/** The figures that belong to a requirement; they take no part until there are registers to compute them from. */
export function Indicators({ language, requirement }: { language: Language; requirement: Requirement }) {
  const t = translator(language)
  const { indicators } = requirement
  if (indicators.length === 0) return null
  return (
    <Section
      id="indicators"
      title={t('requirements.indicators.title')}
      lead={t('requirements.indicators.lead', { count: indicators.length })}
    >
      <Prose>
        <ul>
          {indicators.map(({ id, title, hard }) => (
            <li key={id}>{hard ? t('requirements.indicators.hard', { title: title[language] }) : title[language]}</li>
          ))}
        </ul>
      </Prose>
    </Section>
  )
}
