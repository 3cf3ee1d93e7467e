import { ReadinessFigure } from '../../_ui/fraction'
import { Section } from '../../_ui/section'
import { formatDay } from '@/lib/i18n/format'
import { fractionCounts, fractionText } from '@/lib/i18n/readiness-sentences'
import { translator } from '@/lib/i18n/translate'
import { clocksOf } from '@/lib/rounds/clocks'
import type { ShownRounds } from './shown-rounds'

/** The round that is on: its clocks in two sentences, and how ready it is. */
export function CurrentRound(props: ShownRounds) {
  const { language, standing, readiness } = props
  const t = translator(language)
  const { round } = standing
  const { must } = readiness.fractions
  return (
    <Section
      id="current"
      title={t('rounds.name', { number: round.number, kind: t(`rounds.kind.${round.kind}`) })}
      lead={clockSentences(props).join(' ')}
    >
      <ReadinessFigure {...fractionText(language, must)} counts={fractionCounts(must)}>
        <p>
          <a href="/readiness">{t('rounds.readiness')}</a>
        </p>
      </ReadinessFigure>
    </Section>
  )
}

function clockSentences({ language, standing }: ShownRounds): readonly string[] {
  const t = translator(language)
  const { round, today, firstCase } = standing
  const { pilotYear, mediationYear, fullYear } = clocksOf({ ...round, firstCaseOn: firstCase?.on ?? null }, today)
  const decision = formatDay(round.decisionOn, language)
  const day = formatDay(pilotYear.until, language)
  const state = pilotYear.until <= today ? 'reached' : 'other'
  return [
    round.kind === 'pilot' ? t('rounds.clock.pilot', { day, decision, state }) : t('rounds.clock.other', { decision }),
    mediationYear === null || fullYear === 'unknown'
      ? t('rounds.clock.noCase')
      : t(`rounds.clock.mediation.${fullYear}`, { day: formatDay(mediationYear.until, language) }),
  ]
}
