import { Card } from '../../_ui/card'
import { DescriptionList } from '../../_ui/list'
import { Section } from '../../_ui/section'
import type { Day } from '@/lib/day'
import { formatDay } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { clocksOf } from '@/lib/rounds/clocks'
import type { Round } from '@/lib/rounds/round'

type TwoClocksProps = { readonly round: Round; readonly language: Language; readonly today: Day }

/** Why there are two years to reckon with, and when each ends. */
export function TwoClocks({ round, language, today }: TwoClocksProps) {
  const t = translator(language)
  const { pilotYear, mediationYear, fullYear } = clocksOf(round, today)
  const span = ({ from, until }: { from: Day; until: Day }) =>
    t('organisation.pilotYearValue', { from: formatDay(from, language), until: formatDay(until, language) })
  return (
    <Card>
      <Section id="clocks" title={t('organisation.clocks')} lead={t('organisation.clocksLead')}>
        <DescriptionList
          facts={[
            { term: t('organisation.pilotYear'), value: span(pilotYear) },
            {
              term: t('organisation.mediationYear'),
              value: mediationYear === null ? t('organisation.mediationYearNone') : span(mediationYear),
            },
            { term: t('organisation.decision'), value: formatDay(round.decisionOn, language) },
          ]}
        />
        <p>{t(`organisation.fullYear.${fullYear}`)}</p>
      </Section>
    </Card>
  )
}
