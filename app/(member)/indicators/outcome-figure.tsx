import { Bars } from '../../_ui/charts/bars'
import { barChart } from '@/lib/charts/bar-chart'
import { groupTitle, outcomeSentences, partText } from '@/lib/i18n/figure-sentences'
import { formatNumber } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Group } from '@/lib/registers/indicators/reading'
import { outcomesBySuccess, type Success } from '@/lib/registers/figures/outcomes-by-success'
import type { Vocabularies } from '@/lib/registers/vocabulary'
import { ChartFigure } from './chart-figure'
import { biggestFirst } from './group-figure'
import { NumbersTable } from '../../_figures/numbers-table'

type OutcomeFigureProps = {
  readonly language: Language
  readonly vocabularies: Vocabularies
  readonly groups: readonly Group[]
}

/** How closed reports ended: what went well, what did not, and what was never handled, all on one scale. */
export function OutcomeFigure({ language, vocabularies, groups }: OutcomeFigureProps) {
  const t = translator(language)
  const title = t('figures.outcomes.title')
  const total = sumOf(groups)
  if (total === 0) return <ChartFigure id="outcomes" title={title} sentences={[t('figures.charts.nothing')]} />
  const most = Math.max(...groups.map(({ count }) => count))
  const labelOf = (id: string) => groupTitle(language, vocabularies, 'outcome', id)
  const parts = outcomesBySuccess(vocabularies, groups)
  return (
    <ChartFigure id="outcomes" title={title} sentences={outcomeSentences(language, groups, vocabularies)}>
      {parts.map(({ success, outcomes }) => (
        <Part key={success} {...{ language, success, total, most, labelOf }} outcomes={biggestFirst(outcomes)} />
      ))}
      <NumbersTable
        summary={t('figures.charts.table')}
        caption={title}
        columns={[
          { label: t('figures.outcomes.column') },
          { label: t('figures.number'), kind: 'number' },
          { label: t('figures.share'), kind: 'number' },
        ]}
        rows={[
          ...parts.flatMap(({ outcomes }) =>
            biggestFirst(outcomes).map(({ id, count }) => ({
              key: id,
              cells: [labelOf(id), formatNumber(count, language), partText(language, count, total)],
            })),
          ),
          { key: 'total', cells: [t('figures.total'), formatNumber(total, language), '100%'] },
        ]}
      />
    </ChartFigure>
  )
}

type PartProps = {
  readonly language: Language
  readonly success: Success
  readonly outcomes: readonly Group[]
  readonly total: number
  readonly most: number
  readonly labelOf: (id: string) => string
}

function Part({ language, success, outcomes, total, most, labelOf }: PartProps) {
  const t = translator(language)
  const bars = outcomes.map(({ id, count }) => ({ id, count, label: labelOf(id) }))
  const said = t('figures.outcomes.of', {
    count: formatNumber(sumOf(outcomes), language),
    total: formatNumber(total, language),
  })
  const title = t(`figures.outcomes.${success}`)
  return (
    <div className="chart-group">
      <h4>
        {title} <span>{said}</span>
      </h4>
      <Bars
        chart={barChart(bars, most)}
        tone={success === 'positive' ? 'accent' : 'quiet'}
        description={`${title}: ${said}`}
        values={bars.map(({ count }) => ({
          count: formatNumber(count, language),
          share: partText(language, count, total),
        }))}
      />
    </div>
  )
}

function sumOf(groups: readonly Group[]): number {
  return groups.reduce((sum, { count }) => sum + count, 0)
}
