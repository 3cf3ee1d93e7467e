import type { ReactNode } from 'react'
import { Trend, trendHeights, type TrendSize } from '../_ui/trend'
import { trendChart } from '@/lib/charts/trend-chart'
import { formatMonth, formatShortDay } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { trendSentences } from '@/lib/i18n/trend-sentences'
import type { Day } from '@/lib/day'
import { missingDays, readTrend, type RecordedDay } from '@/lib/readiness/trend'

export type TrendFigureProps = {
  readonly language: Language
  /** Oldest first. */
  readonly days: readonly RecordedDay[]
  readonly today: Day
  readonly decisionOn: Day
  readonly size: TrendSize
  /** Below the sentences, such as a way to the whole course. */
  readonly children?: ReactNode
}

/** The course of the figure, with the sentences that say what one sees in it. */
export function TrendFigure({ language, days, today, decisionOn, size, children }: TrendFigureProps) {
  const sentences = trendSentences(language, readTrend(days, today, decisionOn), decisionOn)
  const missing = missingDays(days)
  return (
    <figure className="trend-figure">
      <TrendOfDays {...{ language, days, decisionOn, size }} sentence={sentences[0] ?? ''} />
      <figcaption>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {missing > 0 && <p>{translator(language)('trend.gaps', { days: missing })}</p>}
        {children}
      </figcaption>
    </figure>
  )
}

type TrendOfDaysProps = Pick<TrendFigureProps, 'language' | 'days' | 'decisionOn' | 'size'> & {
  readonly sentence: string
}

/** The picture alone; nothing at all before the first day was recorded. */
function TrendOfDays({ language, days, decisionOn, size, sentence }: TrendOfDaysProps) {
  const [first] = days
  const newest = days.at(-1)
  if (first === undefined || newest === undefined) return null
  const t = translator(language)
  const measured = days.map(({ day, must }) => ({ day, value: must.of === 0 ? 0 : must.ready / must.of }))
  const chart = trendChart({ measured, until: decisionOn }, trendHeights[size])
  const { ready, of } = newest.must
  return (
    <Trend
      chart={chart}
      size={size}
      description={t('trend.description', {
        from: formatShortDay(first.day, language),
        until: formatShortDay(newest.day, language),
        sentence,
      })}
      labels={{
        now: t('trend.now', { ready, of }),
        goal: ready < of ? t('trend.goal', { of, day: formatShortDay(decisionOn, language) }) : undefined,
        months: chart.months.map(({ first }) => formatMonth(first, language)),
      }}
    />
  )
}
