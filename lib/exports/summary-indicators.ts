import { definitionSentences, figureText, periodText, standingText, whyText } from '@/lib/i18n/indicator-sentences'
import { shareText } from '@/lib/i18n/share-text'
import { translator } from '@/lib/i18n/translate'
import type { Breakdowns } from '@/lib/registers/figures/breakdowns'
import { nationalFigures } from '@/lib/registers/figures/national'
import type { IndicatorReading } from '@/lib/registers/indicators/reading'
import { figureWithoutSmall } from './figure-without-small'
import { summaryCharts, type SummaryCharts } from './summary-charts'
import type { FrontFacts } from './summary-facts'
import type { Mark } from './summary-gates'

/** One indicator, in words. */
export type IndicatorRow = {
  readonly title: string
  /** Whether it must be reached, and over which days it was counted. */
  readonly about: string
  readonly figure: string
  /** What is counted of what; and what is not known. */
  readonly notes: readonly string[]
  readonly mark: Mark
  readonly standing: string
  /** Only to compare with; empty where there is nothing to compare with. */
  readonly national: string
}

/** The figures of the organisation: per theme, and as pictures with their numbers. */
export type IndicatorPart = {
  readonly title: string
  readonly lead: string
  readonly columns: readonly string[]
  readonly sections: readonly { readonly title: string; readonly rows: readonly IndicatorRow[] }[]
  readonly charts: SummaryCharts
}

/** Every indicator once, under the first theme that asks it; those that nobody asks come last. */
export function indicatorPart(facts: FrontFacts, breakdowns: Breakdowns): IndicatorPart {
  const { language, framework, indicators } = facts
  const t = translator(language)
  const themeOf = new Map<string, string>()
  for (const { themeId, indicators } of framework.requirements) {
    for (const { id } of indicators) if (!themeOf.has(id)) themeOf.set(id, themeId)
  }
  const under = (themeId: string | undefined) => indicators.filter(({ id }) => themeOf.get(id) === themeId)
  const sections = [
    ...framework.themes.map(({ id, title }) => ({ title: title[language], readings: under(id) })),
    { title: t('figures.other'), readings: under(undefined) },
  ]
  return {
    title: t('summary.indicators.title'),
    lead: t('summary.indicators.lead'),
    columns: [t('summary.indicators.indicator'), t('summary.indicators.figure'), t('summary.indicators.target')],
    sections: sections
      .filter(({ readings }) => readings.length > 0)
      .map(({ title, readings }) => ({
        title,
        rows: readings.map((reading) => indicatorRow(facts, reading, breakdowns)),
      })),
    charts: summaryCharts(language, breakdowns),
  }
}

/** How many of the indicators that must be reached are: a line for page one; empty where there are none. */
export function indicatorLine({ language, indicators }: FrontFacts): string {
  const hard = indicators.filter((reading) => reading.hard)
  const reached = hard.filter(({ standing }) => standing === 'reached').length
  return hard.length === 0 ? '' : translator(language)('summary.indicators.line', { reached, of: hard.length })
}

function indicatorRow(facts: FrontFacts, reading: IndicatorReading, breakdowns: Breakdowns): IndicatorRow {
  const { language, framework } = facts
  const t = translator(language)
  const why = whyText(language, reading)
  const [newest] = nationalFigures(framework, reading.id)
  return {
    title: reading.definition.title[language],
    about: [t(`summary.indicators.${reading.hard ? 'hard' : 'soft'}`), periodText(language, reading)].join(' · '),
    figure: figureWithoutSmall(language, reading, breakdowns) ?? figureText(language, reading),
    notes: why === null ? definitionSentences(language, reading).slice(0, 1) : [why],
    mark: markOf(reading),
    standing: standingText(language, reading),
    national:
      newest === undefined
        ? ''
        : t('summary.indicators.nationalFigure', {
            share: shareText(language, newest.share),
            year: String(newest.year),
            source: newest.sources[0]?.title[language] ?? '',
          }),
  }
}

function markOf({ standing, hard }: IndicatorReading): Mark {
  if (standing === 'reached') return 'ready'
  if (standing === 'missed') return hard ? 'rest' : 'claimed'
  return standing === 'not-computable' && hard ? 'rest' : 'none'
}
