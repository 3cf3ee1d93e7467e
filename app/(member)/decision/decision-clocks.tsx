import { DescriptionList } from '../../_ui/list'
import { Section } from '../../_ui/section'
import { formatDay } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translate'
import { earliestEvaluation } from '@/lib/rounds/earliest-days'
import type { LoadedDecision } from './load'

type Props = Pick<LoadedDecision, 'language' | 'round' | 'clockDays'>

/** From when evaluating makes sense, and why not earlier; and the day that is planned. */
export function DecisionClocks({ language, round, clockDays }: Props) {
  const t = translator(language)
  const { on, binds } = earliestEvaluation(clockDays)
  const shown = (day: typeof on) => (day === null ? t('timeline.clocks.unknown') : formatDay(day, language))
  return (
    <Section id="clocks" title={t('decision.clocks.title')}>
      <DescriptionList
        facts={[
          { term: t('decision.clocks.began'), value: shown(clockDays.startsOn) },
          { term: t('timeline.clocks.firstCase'), value: shown(clockDays.firstCaseOn) },
          {
            term: t('timeline.clocks.evaluation'),
            value: (
              <>
                <strong>{shown(on)}</strong>
                <p>{t(`timeline.binds.evaluation.${binds}`)}</p>
              </>
            ),
          },
          { term: t('decision.clocks.planned'), value: shown(round.decisionOn) },
        ]}
      />
    </Section>
  )
}
