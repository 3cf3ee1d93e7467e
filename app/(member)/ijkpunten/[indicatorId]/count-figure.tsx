import { EvenPath, evenPathHeight } from '../../../_ui/charts/even-path'
import { evenPathChart } from '@/lib/charts/even-path-chart'
import { formatDay, formatNumber, formatShortDay } from '@/lib/i18n/format'
import { ijkpuntValue } from '@/lib/i18n/ijkpunt-sentences'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { CountedOn } from '@/lib/ijkpunten/course'
import type { MeasuredIjkpunt } from '@/lib/ijkpunten/measured'
import { evenPath } from '@/lib/ijkpunten/progress'
import { NumbersTable } from '../../../_figures/numbers-table'

type CountFigureProps = {
  readonly language: Language
  readonly counted: readonly CountedOn[]
  readonly measured: MeasuredIjkpunt
}

/** What was counted up to each month, against the even path to the target. */
export function CountFigure({ language, counted, measured: { ijkpunt, reading } }: CountFigureProps) {
  const t = translator(language)
  const { definition, id } = reading
  const newest = counted.at(-1)
  const said = (value: number) => ijkpuntValue(language, id, value)
  const pathOn = (on: CountedOn['on']) => Math.floor(Number(evenPath(ijkpunt, on).toPrecision(12)))
  const sentence =
    newest === undefined
      ? t('ijkpunten.chart.nothing')
      : t('ijkpunten.chart.countSentence', {
          day: formatDay(newest.on, language),
          now: said(newest.counted),
          path: said(pathOn(newest.on)),
        })
  return (
    <figure className="chart-figure">
      <figcaption>
        <p>{sentence}</p>
      </figcaption>
      <EvenPath
        chart={evenPathChart(counted, ijkpunt, evenPathHeight)}
        description={`${definition.title[language]}. ${sentence}`}
        labels={{
          now: newest === undefined ? '' : formatNumber(newest.counted, language),
          path: t('ijkpunten.chart.even'),
          target: formatNumber(ijkpunt.target, language),
          from: formatShortDay(ijkpunt.fromOn, language),
          by: formatShortDay(ijkpunt.byOn, language),
        }}
      />
      <NumbersTable
        summary={t('ijkpunten.chart.table')}
        caption={t('ijkpunten.chart.title')}
        columns={[
          { label: t('ijkpunten.chart.month'), kind: 'day' },
          { label: t('ijkpunten.chart.counted'), kind: 'number' },
          { label: t('ijkpunten.chart.path'), kind: 'number' },
        ]}
        rows={counted.toReversed().map((one) => ({
          key: one.on,
          cells: [
            formatShortDay(one.on, language),
            formatNumber(one.counted, language),
            formatNumber(pathOn(one.on), language),
          ],
        }))}
      />
    </figure>
  )
}
