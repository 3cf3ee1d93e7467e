import { coverageSentences, groupLabel, groupTitle, monthName, partText } from '@/lib/i18n/figure-sentences'
import { formatNumber } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Breakdowns, MediatorCoverage } from '@/lib/registers/figures/breakdowns'
import { hasThing, type CoverageThing } from '@/lib/registers/figures/coverage'
import { shownGroups, vocabularyOfGroups } from '@/lib/registers/figures/shown-groups'
import { withoutSmallNumbers, type Cell, type ShownCell } from '@/lib/registers/small-numbers'
import type { VocabularyName } from '@/lib/registers/vocabulary'
import type { Mark } from './summary-gates'

/** One bar with its name and its number in words. `length` runs from 0 to 1; null is a bar that says nothing. */
export type BarRow = {
  readonly label: string
  readonly value: string
  readonly share: string
  readonly length: number | null
  readonly few: boolean
}

/** Bars under each other, with what one sees in them. */
export type BarChart = {
  readonly title: string
  readonly sentence: string
  readonly columns: readonly string[]
  readonly rows: readonly BarRow[]
}

/** What training each mediator has had, by code. */
export type CoverageTable = {
  readonly title: string
  readonly sentences: readonly string[]
  readonly columns: readonly string[]
  readonly rows: readonly {
    readonly code: string
    readonly things: readonly { readonly mark: Mark; readonly text: string }[]
  }[]
}

export type SummaryCharts = {
  readonly title: string
  readonly lead: string
  readonly bars: readonly BarChart[]
  readonly coverage: CoverageTable
}

/** The pictures of the summary. Small groups of cases are hidden; months, totals and mediators follow their own rule. */
export function summaryCharts(language: Language, breakdowns: Breakdowns): SummaryCharts {
  const t = translator(language)
  const { vocabularies, months } = breakdowns
  const perMonth = months.slice(-12).map(({ first, count }) => ({ id: monthName(first, language), count }))
  const monthNaming = { labelOf: (id: string) => id, within: (id: string) => id }
  const naming = (name: VocabularyName) => ({
    labelOf: (id: string) => groupTitle(language, vocabularies, name, id),
    within: (id: string) => groupLabel(language, vocabularies, name, id),
  })
  return {
    title: t('figures.charts.title'),
    lead: t('summary.indicators.small'),
    bars: [
      barChart(language, 'months', withoutSmallNumbers(perMonth), sum(perMonth), monthNaming),
      ...kinds.map((kind) => {
        const cells = shownGroups(breakdowns, kind)
        return barChart(language, kind, cells, sum(breakdowns[kind]), naming(vocabularyOfGroups[kind]))
      }),
    ].filter(({ rows }) => rows.length > 0),
    coverage: coverageTable(language, breakdowns.mediators),
  }
}

const kinds = ['outcomes', 'channels', 'nuisance', 'reasons'] as const
type Kind = 'months' | (typeof kinds)[number]
type Naming = {
  readonly labelOf: (id: string) => string
  readonly within: (id: string) => string
}

function barChart(
  language: Language,
  kind: Kind,
  shown: readonly ShownCell[],
  total: number,
  { labelOf, within }: Naming,
): BarChart {
  const t = translator(language)
  const most = Math.max(1, ...shown.map((cell) => (typeof cell.shown === 'number' ? cell.shown : 0)))
  return {
    title: t(`figures.${kind}.title`),
    sentence: [t('summary.indicators.together', { total }), ...biggest(language, shown, total, within)].join(' '),
    columns: [t(`figures.${kind}.column`), '', t('figures.number'), t('figures.share')],
    rows: total === 0 ? [] : shown.map((cell) => barRow(language, cell, { total, most, labelOf })),
  }
}

function sum(cells: readonly Cell[]): number {
  return cells.reduce((total, { count }) => total + count, 0)
}

type Scale = { readonly total: number; readonly most: number; readonly labelOf: Naming['labelOf'] }

function barRow(language: Language, { id, shown }: ShownCell, { total, most, labelOf }: Scale): BarRow {
  const t = translator(language)
  const label = labelOf(id)
  if (shown === 'few')
    return { label, value: t('summary.indicators.few'), share: '', length: 4 / Math.max(most, 5), few: true }
  if (shown === 'hidden') return { label, value: t('summary.indicators.hidden'), share: '', length: null, few: false }
  const value = formatNumber(shown, language)
  return { label, value, share: partText(language, shown, total), length: shown / most, few: false }
}

/** The group that comes most, when it is one and may be told. */
function biggest(
  language: Language,
  shown: readonly ShownCell[],
  total: number,
  nameOf: Naming['within'],
): readonly string[] {
  if (shown.length < 2 || shown.every((cell) => typeof cell.shown !== 'number')) return []
  const numbers = shown.flatMap(({ id, shown }) =>
    typeof shown === 'number' && id !== 'unknown' ? [{ id, count: shown }] : [],
  )
  const most = Math.max(...numbers.map(({ count }) => count))
  const [first, second] = numbers.filter(({ count }) => count === most)
  // What is hidden beside it may be bigger where figures of a part told more than those of the whole.
  const hidesBigger = shown.some((cell) => cell.shown === 'hidden')
  if (first === undefined || second !== undefined || hidesBigger || most === 0) return []
  const said = { label: nameOf(first.id), count: formatNumber(most, language), total: formatNumber(total, language) }
  return [translator(language)('figures.groups.biggest', { ...said, share: partText(language, most, total) })]
}

const things: readonly CoverageThing[] = ['recognised', 'hours', 'followUp']
const marks = { yes: 'ready', no: 'rest', none: 'none' } as const

function coverageTable(language: Language, mediators: readonly MediatorCoverage[]): CoverageTable {
  const t = translator(language)
  const textOf = (mediator: MediatorCoverage, thing: CoverageThing) => {
    const { basic } = mediator
    if (thing === 'followUp') return t(`figures.coverage.${mediator.followUp}`)
    if (basic === null) return t('figures.coverage.none')
    if (thing === 'hours') return basic.hours === null ? t('figures.unknown') : formatNumber(basic.hours, language)
    return basic.recognised === null ? t('figures.unknown') : t(`figures.coverage.${basic.recognised ? 'yes' : 'no'}`)
  }
  return {
    title: t('figures.coverage.title'),
    sentences: coverageSentences(language, mediators),
    columns: [
      t('figures.coverage.column'),
      t('figures.coverage.recognised'),
      t('figures.coverage.hours'),
      t('figures.coverage.followUp'),
    ],
    rows: mediators.map((mediator) => ({
      code: mediator.code,
      things: things.map((thing) => ({ mark: marks[hasThing(mediator, thing)], text: textOf(mediator, thing) })),
    })),
  }
}
