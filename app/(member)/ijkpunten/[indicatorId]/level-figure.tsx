import { Course, courseHeight } from '../../../_ui/charts/course'
import { monthLine, type MonthValue } from '@/lib/charts/month-line'
import { formatDay, formatMonth, formatNumber, formatShortDay } from '@/lib/i18n/format'
import { ijkpuntTarget, ijkpuntValue, targetValue } from '@/lib/i18n/ijkpunt-sentences'
import type { Language } from '@/lib/i18n/languages'
import { shareText } from '@/lib/i18n/share-text'
import { translator } from '@/lib/i18n/translate'
import { unitOfTarget } from '@/lib/ijkpunten/choosable'
import type { MeasuredIjkpunt } from '@/lib/ijkpunten/measured'
import { NumbersTable } from '../../../_figures/numbers-table'

type LevelFigureProps = {
  readonly language: Language
  readonly levels: readonly MonthValue[]
  readonly measured: MeasuredIjkpunt
}

/** A level per month with its ijkpunt as a line. */
export function LevelFigure({ language, levels, measured: { ijkpunt, reading } }: LevelFigureProps) {
  const t = translator(language)
  const { definition, id } = reading
  const isShare = unitOfTarget(id) === null
  const chart = monthLine(levels, { goal: [ijkpunt.target], most: isShare ? 1 : null, height: courseHeight })
  const newest = levels.findLast(({ value }) => value !== null)
  const said = (value: number | null) =>
    value === null ? t('indicators.figure.not-computable') : ijkpuntValue(language, id, value)
  const sentence = t('ijkpunten.chart.levelSentence', {
    day: formatDay(newest?.on ?? reading.on, language),
    now: said(newest?.value ?? null),
    target: ijkpuntTarget(language, definition, ijkpunt.target),
  })
  return (
    <figure className="chart-figure">
      <figcaption>
        <p>{sentence}</p>
      </figcaption>
      <Course
        chart={chart}
        description={`${definition.title[language]}. ${sentence}`}
        labels={{
          now: said(newest?.value ?? null),
          goal: t('ijkpunten.chart.goal', { value: targetValue(language, definition, ijkpunt.target) }),
          months: levels.map(({ on }) => formatMonth(on, language).slice(0, 3)),
          rules: chart.rules.map(({ value }) => (isShare ? shareText(language, value) : formatNumber(value, language))),
        }}
      />
      <NumbersTable
        summary={t('ijkpunten.chart.table')}
        caption={t('ijkpunten.chart.title')}
        columns={[{ label: t('ijkpunten.chart.month'), kind: 'day' }, { label: t('ijkpunten.chart.figure') }]}
        rows={levels
          .toReversed()
          .map(({ on, value }) => ({ key: on, cells: [formatShortDay(on, language), said(value)] }))}
      />
    </figure>
  )
}
