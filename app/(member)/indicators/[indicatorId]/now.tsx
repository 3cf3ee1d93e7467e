import { DescriptionList, type Fact } from '../../../_ui/list'
import { IndicatorStatus } from '../../../_ui/status'
import type { Day } from '@/lib/day'
import { formatDay } from '@/lib/i18n/format'
import { ijkpuntTarget } from '@/lib/i18n/ijkpunt-sentences'
import { figureText, periodText, targetText, unknownCodesText } from '@/lib/i18n/indicator-sentences'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { canHaveIjkpunt } from '@/lib/ijkpunten/choosable'
import type { Role } from '@/lib/members/roles'
import { shownStanding } from '@/lib/registers/figures/in-short'
import type { IndicatorReading } from '@/lib/registers/indicators/reading'
import { isOnlyToday } from '../only-today'
import { WhyNot } from '../../../_figures/why-not'

type NowProps = {
  readonly language: Language
  readonly role: Role
  readonly today: Day
  readonly reading: IndicatorReading
}

/** What the indicator comes to on the day, against what there is to reach. */
export function Now({ language, role, today, reading }: NowProps) {
  const t = translator(language)
  const { computed } = reading
  const standing = shownStanding(reading)
  const codes = unknownCodesText(language, reading)
  if (isOnlyToday(reading, today)) return <p>{t('figures.onlyToday')}</p>
  const said = computed.kind !== 'not-computable' && computed.kind !== 'distribution'
  return (
    <>
      {said && <p className="figure-now">{figureText(language, reading)}</p>}
      {computed.kind === 'not-computable' && (
        <p>
          <WhyNot {...{ language, role, reading }} />
        </p>
      )}
      {computed.kind === 'declaration' && (
        <p>{t('figures.statement.latest', { day: formatDay(computed.onDay, language), name: computed.by })}</p>
      )}
      <DescriptionList
        facts={[
          {
            term: t('figures.detail.standing'),
            value: <IndicatorStatus state={standing} label={t(`figures.standing.${standing}`)} />,
          },
          { term: t('figures.detail.target'), value: targetText(language, reading) ?? t('figures.noTarget') },
          { term: t('figures.detail.weight'), value: t(`figures.detail.${weightOf(reading)}`) },
          { term: t('figures.detail.period'), value: periodText(language, reading) },
          ...ijkpuntFacts(language, reading),
        ]}
      />
      {codes !== null && <p>{codes}</p>}
    </>
  )
}

function ijkpuntFacts(language: Language, { id, definition, ijkpunt }: IndicatorReading): readonly Fact[] {
  const t = translator(language)
  if (!canHaveIjkpunt(definition)) return []
  const text =
    ijkpunt === null
      ? t('figures.detail.noIjkpunt')
      : t('ijkpunten.targetBy', {
          target: ijkpuntTarget(language, definition, ijkpunt.target),
          day: formatDay(ijkpunt.byOn, language),
        })
  return [{ term: t('figures.detail.ijkpunt'), value: <a href={`/ijkpunten/${id}`}>{text}</a> }]
}

function weightOf({ hard, hardenedByLead }: IndicatorReading): 'hardByLead' | 'hard' | 'soft' {
  if (hardenedByLead) return 'hardByLead'
  return hard ? 'hard' : 'soft'
}
