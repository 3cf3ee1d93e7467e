import { scaleLinear } from 'd3-scale'
import { area, curveStepAfter, line } from 'd3-shape'
import { addDays, daysBetween, type Day } from '@/lib/day'
import { monthsWithin } from './months'
import { segmentsOf, type Measured, type Segment } from './segments'

/** What a chart shows: a course over days, up to the day on which it has to be full. */
export type Course = {
  /** Oldest first, one per day at most; values from 0 to 1. */
  readonly measured: readonly Measured[]
  readonly until: Day
}

/**
 * The same as lines to draw. `x` is a share of the width in percent, so that the text keeps its size on every screen;
 * `y` is in units of the height. Paths are drawn in a box of `pathWidth` by the height, which is stretched to fit.
 */
export type TrendChart = {
  readonly line: string
  readonly area: string
  /** Where no day was recorded, between two that were. */
  readonly gaps: readonly { readonly x: number; readonly width: number }[]
  readonly months: readonly { readonly x: number; readonly first: Day }[]
  /** The newest value; null when nothing was measured. */
  readonly now: Point | null
  /** Full, on the day on which it has to be; null when that day was before anything was measured. */
  readonly goal: Point | null
}

export type Point = { readonly x: number; readonly y: number }

/** Width of the box that paths are drawn in. */
export const pathWidth = 1000

/** A course that has just begun is drawn on an axis of at least so many days, so that one day is not the whole width. */
const leastDays = 30

/** At most so many months are named, so that the names fit side by side on a phone. */
const mostMonths = 5

/** Draws a course as steps, because a figure holds until it changes. */
export function trendChart({ measured, until }: Course, height: number): TrendChart {
  const segments = segmentsOf(measured)
  const newest = measured.at(-1)
  const from = measured[0]?.day ?? addDays(until, -leastDays)
  const last = laterOf(until, laterOf(newest?.day ?? until, addDays(from, leastDays)))
  const across = scaleLinear([0, daysBetween(from, last)], [0, pathWidth])
  const up = scaleLinear([0, 1], [height, 0])
  const x = ({ day }: Pick<Measured, 'day'>) => rounded(across(daysBetween(from, day)))
  const y = ({ value }: Measured) => rounded(up(value))
  const share = (day: Day) => rounded(x({ day }) / (pathWidth / 100))
  const steps = line<Measured>(x, y).curve(curveStepAfter)
  const filled = area<Measured>(x, height, y).curve(curveStepAfter)
  return {
    line: segments.map((segment) => steps(cornersOf(segment)) ?? '').join(''),
    area: segments.map((segment) => filled(cornersOf(segment)) ?? '').join(''),
    gaps: gapsBetween(segments).map(([before, after]) => ({ x: share(before), width: share(after) - share(before) })),
    months: monthsWithin(from, last, mostMonths).map((first) => ({ x: share(first), first })),
    now: newest === undefined ? null : { x: share(newest.day), y: y(newest) },
    goal: until < from ? null : { x: share(until), y: 0 },
  }
}

/** The days that a line with steps turns on: the first, each with another value than the day before, and the last. */
function cornersOf(segment: Segment): Measured[] {
  return segment.filter(
    ({ value }, index) => index === 0 || index === segment.length - 1 || segment[index - 1]?.value !== value,
  )
}

/** The last day before each gap, and the first after it. */
function gapsBetween(segments: readonly Segment[]): readonly (readonly [Day, Day])[] {
  return segments.flatMap((segment, index) => {
    const before = segments[index - 1]?.at(-1)
    return before === undefined ? [] : [[before.day, segment[0].day] as const]
  })
}

function laterOf(one: Day, other: Day): Day {
  return one > other ? one : other
}

/** A tenth of a unit is finer than any screen. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
