import { scaleBand, scaleLinear } from 'd3-scale'
import type { Day } from '@/lib/day'

/** How many in the calendar month that begins on this day. */
export type MonthColumn = { readonly first: Day; readonly count: number }

/** A column above its month: `x`, `width` and `middle` are shares of the width in percent, the rest is in pixels. */
export type DrawnColumn = MonthColumn & {
  readonly x: number
  readonly width: number
  readonly middle: number
  readonly y: number
  readonly height: number
}

/** Draws months side by side. The highest fills the height; nothing at all is a row of empty places. */
export function columnChart(months: readonly MonthColumn[], height: number): readonly DrawnColumn[] {
  const band = scaleBand<Day>(
    months.map(({ first }) => first),
    [0, 100],
  )
    .paddingInner(0.28)
    .paddingOuter(0.1)
  const up = scaleLinear([0, Math.max(1, ...months.map(({ count }) => count))], [0, height])
  return months.map(({ first, count }) => {
    const x = rounded(band(first) ?? 0)
    const width = rounded(band.bandwidth())
    const tall = rounded(up(count))
    return { first, count, x, width, middle: rounded(x + width / 2), y: rounded(height - tall), height: tall }
  })
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
