import { Coverage } from '../../_ui/charts/coverage'
import { coverageChart } from '@/lib/charts/coverage-chart'
import { coverageSentences } from '@/lib/i18n/figure-sentences'
import { formatNumber } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { MediatorCoverage } from '@/lib/registers/figures/breakdowns'
import { hasThing, type CoverageThing } from '@/lib/registers/figures/coverage'
import { ChartFigure } from './chart-figure'
import { NumbersTable } from '../../_figures/numbers-table'

const things: readonly CoverageThing[] = ['recognised', 'hours', 'followUp']

type CoverageFigureProps = { readonly language: Language; readonly mediators: readonly MediatorCoverage[] }

/** Which training every active mediator has had, by code. */
export function CoverageFigure({ language, mediators }: CoverageFigureProps) {
  const t = translator(language)
  const title = t('figures.coverage.title')
  const sentences = coverageSentences(language, mediators)
  if (mediators.length === 0) return <ChartFigure id="coverage" title={title} sentences={sentences} />
  const panels = coverageChart(
    mediators.map((mediator) => ({
      label: mediator.code,
      cells: things.map((thing) => ({
        mark: hasThing(mediator, thing),
        text: thing === 'hours' ? hoursText(language, mediator) : undefined,
      })),
    })),
  )
  return (
    <ChartFigure id="coverage" title={title} sentences={sentences}>
      <Coverage
        panels={panels}
        description={[title, ...sentences].join('. ')}
        headings={things.map((thing) => t(`figures.coverage.short.${thing}`))}
      />
      {mediators.some(({ followUp }) => followUp === 'new') && (
        <p className="chart-legend">{t('figures.coverage.notYet')}</p>
      )}
      <NumbersTable
        summary={t('figures.charts.table')}
        caption={title}
        columns={[
          { label: t('figures.coverage.column') },
          ...things.map((thing) => ({ label: t(`figures.coverage.${thing}`) })),
        ]}
        rows={mediators.map((mediator) => ({
          key: mediator.code,
          cells: [mediator.code, ...things.map((thing) => cellText(language, mediator, thing))],
        }))}
      />
    </ChartFigure>
  )
}

function hoursText(language: Language, { basic }: MediatorCoverage): string | undefined {
  return typeof basic?.hours === 'number' ? formatNumber(basic.hours, language) : undefined
}

function cellText(language: Language, mediator: MediatorCoverage, thing: CoverageThing): string {
  const t = translator(language)
  if (thing !== 'followUp' && mediator.basic === null) return t('figures.coverage.none')
  const has = hasThing(mediator, thing)
  if (thing === 'hours') return hoursText(language, mediator) ?? t('figures.unknown')
  return t(has === 'none' ? 'figures.coverage.new' : `figures.coverage.${has}`)
}
