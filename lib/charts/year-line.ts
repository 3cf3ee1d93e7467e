import { scaleLinear } from 'd3-scale'
import { addDays, daysBetween, type Day } from '@/lib/day'
import { monthsWithin } from './months'

/** What is drawn over time: spans as bars, and days as marks with a label. */
export type YearLine = {
  readonly from: Day
  readonly until: Day
  readonly bars: readonly { readonly id: string; readonly from: Day; readonly until: Day }[]
  readonly marks: readonly { readonly key: string; readonly on: Day; readonly label: string }[]
}

/** The same in units of the picture. Labels of early days stand below the axis, those of late days above it. */
export type DrawnYear = {
  readonly height: number
  /** Height of the axis, between the labels above and the bars and labels below. */
  readonly axis: number
  readonly months: readonly { readonly first: Day; readonly x: number }[]
  readonly bars: readonly { readonly id: string; readonly x: number; readonly y: number; readonly width: number }[]
  readonly marks: readonly DrawnMark[]
  /** Where a day lies; null outside the picture. */
  readonly xOf: (day: Day) => number | null
}

export type DrawnMark = {
  readonly key: string
  readonly x: number
  /** Baseline of its label, which begins at `x` (start) or ends there (end). */
  readonly y: number
  readonly anchor: 'start' | 'end'
  readonly label: string
}

export const yearWidth = 960
export const barHeight = 22
/** Room of one row of labels. */
export const rowHeight = 24
/** Width of a letter at the size of the labels, at the widest that our typeface comes to on average. */
export const letterWidth = 7.4

const gap = 14
const barGap = 8
const monthRoom = 26
const mostMonths = 13

/** Places everything so that no label touches another label, or the line that leads to another. */
export function drawYear({ from, until, bars, marks }: YearLine): DrawnYear {
  const across = scaleLinear([0, daysBetween(from, until)], [0, yearWidth])
  const x = (day: Day) => Math.round(across(daysBetween(from, day)) * 10) / 10
  const within = marks.filter(({ on }) => on >= from && on <= until)
  const [early, late] = [
    within.filter(({ on }) => x(on) < yearWidth / 2),
    within.filter(({ on }) => x(on) >= yearWidth / 2),
  ]
  const below = rowsOf(early.map((mark) => ({ ...mark, x: x(mark.on) })))
  // Seen in a mirror, the late half is an early one.
  const above = rowsOf(late.map((mark) => ({ ...mark, x: yearWidth - x(mark.on) })))
  const axis = heightOf(above) + rowHeight / 2
  const underBars = axis + monthRoom + bars.length * (barHeight + barGap)
  return {
    axis,
    height: underBars + heightOf(below) + rowHeight / 2,
    months: monthsWithin(from, until, mostMonths).map((first) => ({ first, x: x(first) })),
    bars: bars.map((bar, index) => {
      const [begin, end] = [laterOf(bar.from, from), laterOf(from, earlierOf(bar.until, addDays(until, 1)))]
      return { id: bar.id, x: x(begin), width: x(end) - x(begin), y: axis + monthRoom + index * (barHeight + barGap) }
    }),
    marks: [
      ...below.map(({ key, label, x: at, row }) => {
        return { key, label, x: at, y: underBars + (row + 1) * rowHeight, anchor: 'start' } as const
      }),
      ...above.map(({ key, label, x: at, row }) => {
        return { key, label, x: yearWidth - at, y: axis - rowHeight / 2 - row * rowHeight, anchor: 'end' } as const
      }),
    ].toSorted((one, other) => one.x - other.x),
    xOf: (day) => (day < from || day > until ? null : x(day)),
  }
}

type Placed = { readonly key: string; readonly label: string; readonly x: number; readonly row: number }

/**
 * Gives each label a row, the nearest first. A label begins at its own line and runs away from it; so whatever stands
 * further in the same row, or leads to a further row, has to begin after its end.
 */
function rowsOf(marks: readonly Omit<Placed, 'row'>[]): readonly Placed[] {
  return marks
    .toSorted((one, other) => other.x - one.x)
    .reduce<readonly Placed[]>((placed, mark) => {
      const end = mark.x + mark.label.length * letterWidth + gap
      const crossed = placed.filter(({ x }) => x < end).map(({ row }) => row)
      return [...placed, { ...mark, row: Math.max(-1, ...crossed) + 1 }]
    }, [])
}

function heightOf(placed: readonly Placed[]): number {
  return (Math.max(-1, ...placed.map(({ row }) => row)) + 1) * rowHeight
}

function laterOf(one: Day, other: Day): Day {
  return one > other ? one : other
}

function earlierOf(one: Day, other: Day): Day {
  return one < other ? one : other
}
