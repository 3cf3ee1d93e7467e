import { Prose } from '../../_ui/prose'
import { formatDay } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translate'
import { clocksOf } from '@/lib/rounds/clocks'
import type { LoadedDecision } from './load'

type Props = Pick<LoadedDecision, 'language' | 'round' | 'firstCase' | 'today'>

/** The two clocks and the day that is planned. */
export function DecisionClocks({ language, round, firstCase, today }: Props) {
  const t = translator(language)
  const { pilotYear, mediationYear } = clocksOf({ ...round, firstCaseOn: firstCase?.on ?? round.firstCaseOn }, today)
  return (
    <Prose>
      <h2>{t('decision.clocks.title')}</h2>
      <ul>
        <li>{t('decision.clocks.pilot', { day: formatDay(pilotYear.until, language) })}</li>
        <li>
          {mediationYear === null
            ? t('decision.clocks.unknown')
            : t('decision.clocks.mediation', { day: formatDay(mediationYear.until, language) })}
        </li>
        <li>{t('decision.clocks.planned', { day: formatDay(round.decisionOn, language) })}</li>
      </ul>
    </Prose>
  )
}
