import { Grid } from '../../_ui/layout'
import { Trend, trendHeights } from '../../_ui/trend'
import { trendChart } from '@/lib/charts/trend-chart'
import type { Day } from '@/lib/day'
import { formatMonth, formatShortDay } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { ReadinessRecord } from '@/lib/readiness/record'

type OtherTrendsProps = {
  readonly language: Language
  /** Oldest first. */
  readonly records: readonly ReadinessRecord[]
  readonly decisionOn: Day
}

/** The courses of the numbers beside the figure, small and on the same days, so that one sees what moved when. */
export function OtherTrends(props: OtherTrendsProps) {
  return (
    <Grid>
      {(['otherPart', 'should', 'evidence', 'work'] as const).map((name) => (
        <OtherTrend key={name} {...props} name={name} />
      ))}
    </Grid>
  )
}

type Name = 'otherPart' | 'should' | 'evidence' | 'work'
type Count = { readonly day: Day; readonly done: number; readonly of: number }

function OtherTrend({ language, records, decisionOn, name }: OtherTrendsProps & { readonly name: Name }) {
  const counts = records.flatMap((record) => countOf(record, name))
  const [first] = counts
  const newest = counts.at(-1)
  if (first === undefined || newest === undefined || newest.of === 0) return null
  const t = translator(language)
  const measured = counts.map(({ day, done, of }) => ({ day, value: of === 0 ? 0 : done / of }))
  const chart = trendChart({ measured, until: decisionOn }, trendHeights.small)
  const caption = t(`trend.other.${name}`, { done: newest.done, of: newest.of })
  const [from, until] = [formatShortDay(first.day, language), formatShortDay(newest.day, language)]
  return (
    <figure className="trend-figure">
      <figcaption>{caption}</figcaption>
      <Trend
        chart={chart}
        size="small"
        description={t('trend.otherDescription', { name: t(`trend.column.${name}`), from, until })}
        labels={{ months: chart.months.map((month) => formatMonth(month.first, language)) }}
      />
    </figure>
  )
}

/** The number of a record under this name; nothing when the round does not show that part. */
function countOf(record: ReadinessRecord, name: Name): readonly Count[] {
  const kept = record[name]
  return kept === null ? [] : [{ day: record.day, done: 'ready' in kept ? kept.ready : kept.done, of: kept.of }]
}
