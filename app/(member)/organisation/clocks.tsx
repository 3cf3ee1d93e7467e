import { Card } from '../../_ui/card'
import { DescriptionList } from '../../_ui/list'
import { Section } from '../../_ui/section'
import type { Day } from '@/lib/day'
import { formatDay } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { clocksOf } from '@/lib/rounds/clocks'
import { firstCaseOf } from '@/lib/rounds/first-case'
import type { Round } from '@/lib/rounds/round'

type TwoClocksProps = {
  readonly round: Round
  readonly language: Language
  readonly today: Day
  readonly registeredOn: Day | null
}

/** Why there are two years to reckon with, and when each ends. */
export function TwoClocks({ round, language, today, registeredOn }: TwoClocksProps) {
  const t = translator(language)
  const firstCase = firstCaseOf(round.firstCaseOn, registeredOn)
  const { pilotYear, mediationYear, fullYear } = clocksOf({ ...round, firstCaseOn: firstCase?.on ?? null }, today)
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
        <p>{firstCaseSentences(language, round, registeredOn)}</p>
      </Section>
    </Card>
  )
}

/** Which first case counts, and why that one. */
function firstCaseSentences(language: Language, { firstCaseOn }: Round, registeredOn: Day | null): string {
  const t = translator(language)
  const firstCase = firstCaseOf(firstCaseOn, registeredOn)
  if (firstCase === null) return t('organisation.firstCase.none')
  const sentence = t(`organisation.firstCase.${firstCase.from}`, { day: formatDay(firstCase.on, language) })
  if (firstCase.from === 'typed' || firstCaseOn === null || firstCaseOn === firstCase.on) return sentence
  return `${sentence} ${t('organisation.firstCase.instead', { typed: formatDay(firstCaseOn, language) })}`
}
