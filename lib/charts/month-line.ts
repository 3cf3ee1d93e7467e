import { scaleLinear, scalePoint } from 'd3-scale'
import { line } from 'd3-shape'
import type { Day } from '@/lib/day'

/** What an indicator came to on a day; null where it could not be computed. */
export type MonthValue = { readonly on: Day; readonly value: number | null }

/** What there is to reach: one value, or everything between two. */
export type Goal = readonly [number] | readonly [number, number]

/**
 * A course per month as a line. `x` is a share of the width in percent and `y` is in pixels; the path is drawn in a box
 * of `pathWidth` by the height, which is stretched to fit.
 */
export type MonthLine = {
  readonly path: string
  readonly points: readonly MonthPoint[]
  readonly months: readonly { readonly on: Day; readonly x: number }[]
  /** Heights of the goal: one line, or two. */
  readonly goal: readonly number[]
  /** Rules to read the height by: none, half and all of the scale; half only where it can be. */
  readonly rules: readonly { readonly value: number; readonly y: number }[]
}

export type MonthPoint = { readonly on: Day; readonly value: number; readonly x: number; readonly y: number }

/** Width of the box that the path is drawn in. */
export const pathWidth = 1000

/** The names of the rules stand before the line. */
const firstMonth = 13
const lastMonth = 96

/** `most` is the top of the scale for shares (1); without it the scale follows from the values and the goal. */
export function monthLine(
  values: readonly MonthValue[],
  { goal, most, height }: { readonly goal: Goal | null; readonly most: number | null; readonly height: number },
): MonthLine {
  const across = scalePoint<Day>(
    values.map(({ on }) => on),
    [firstMonth, lastMonth],
  )
  const highest = Math.max(0, ...values.map(({ value }) => value ?? 0), ...(goal ?? []))
  const up = scaleLinear([0, most ?? (highest || 1)], [height, 0])
  if (most === null) up.nice(4)
  const top = up.domain()[1] ?? 1
  const steps = [0, top / 2, top]
  // There is no half case: where everything is whole, so are the rules. Shares have their own scale.
  const isWhole = most === null && [...values.map(({ value }) => value ?? 0), ...(goal ?? [])].every(Number.isInteger)
  const placed = values.map(({ on, value }) => ({ on, value, x: rounded(across(on) ?? 0) }))
  const points = placed.map(({ on, value, x }) => (value === null ? null : { on, value, x, y: rounded(up(value)) }))
  const path = line<MonthPoint | null>()
    .defined((point) => point !== null)
    .x((point) => rounded(((point?.x ?? 0) * pathWidth) / 100))
    .y((point) => point?.y ?? 0)
  return {
    path: path(points) ?? '',
    points: points.filter((point) => point !== null),
    months: placed.map(({ on, x }) => ({ on, x })),
    goal: (goal ?? []).map((value) => rounded(up(value))),
    rules: (isWhole ? steps.filter(Number.isInteger) : steps).map((value) => ({ value, y: rounded(up(value)) })),
  }
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
