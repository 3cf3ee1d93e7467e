import { Columns, columnsHeight } from '../../_ui/charts/columns'
import { columnChart } from '@/lib/charts/column-chart'
import type { Day } from '@/lib/day'
import { monthName, monthSentences } from '@/lib/i18n/figure-sentences'
import { formatMonth, formatNumber } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { MonthCount } from '@/lib/registers/figures/breakdowns'
import { ChartFigure } from './chart-figure'
import { NumbersTable } from '../../_figures/numbers-table'

type MonthFigureProps = {
  readonly language: Language
  /** 24 months, oldest first; the last twelve are drawn. */
  readonly months: readonly MonthCount[]
  readonly on: Day
}

/** Reports per calendar month of a year, with the same months of the year before in the table. */
export function MonthFigure({ language, months, on }: MonthFigureProps) {
  const t = translator(language)
  const title = t('figures.months.title')
  const shown = months.slice(-12)
  const sentences = monthSentences(language, months, on)
  return (
    <ChartFigure id="months" title={title} sentences={sentences}>
      <Columns
        columns={columnChart(shown, columnsHeight)}
        description={[title, ...sentences].join('. ')}
        labels={shown.map(({ first, count }, index) => ({
          count: formatNumber(count, language),
          month: formatMonth(first, language).slice(0, 3),
          year: saysYear(shown, index) ? first.slice(0, 4) : undefined,
        }))}
      />
      <NumbersTable
        summary={t('figures.charts.table')}
        caption={title}
        columns={[
          { label: t('figures.months.column') },
          { label: t('figures.number'), kind: 'number' },
          { label: t('figures.months.yearBefore'), kind: 'number' },
        ]}
        rows={shown.map(({ first, count }, index) => ({
          key: first,
          cells: [
            monthName(first, language),
            formatNumber(count, language),
            formatNumber(months[index]?.count ?? 0, language),
          ],
        }))}
      />
    </ChartFigure>
  )
}

/** January says its year; the first month as well, where January is not right behind it. */
function saysYear(months: readonly MonthCount[], index: number): boolean {
  const isJanuary = ({ first }: MonthCount) => first.slice(5, 7) === '01'
  const [month] = months.slice(index)
  if (month !== undefined && isJanuary(month)) return true
  return index === 0 && !months.slice(1, 3).some(isJanuary)
}
