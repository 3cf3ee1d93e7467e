import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { daysBetween, type Day } from '@/lib/day'
import { pathWidth } from './month-line'

type Point = { readonly x: number; readonly y: number }

/**
 * What was counted against an even path. `x` is a share of the width in percent and `y` is in pixels; the line is drawn in
 * a box of `pathWidth` by the height, which is stretched to fit.
 */
export type EvenPathChart = {
  readonly line: string
  readonly points: readonly (Point & { readonly on: Day })[]
  /** From nothing on the first day to the target on the last. */
  readonly path: { readonly from: Point; readonly to: Point }
}

const firstX = 2
const lastX = 94

/** Draws the days from the first to the last; a line begins at nothing, on the first day. */
export function evenPathChart(
  counted: readonly { readonly on: Day; readonly counted: number }[],
  { fromOn, byOn, target }: { readonly fromOn: Day; readonly byOn: Day; readonly target: number },
  height: number,
): EvenPathChart {
  const across = scaleLinear([0, daysBetween(fromOn, byOn)], [firstX, lastX])
  const up = scaleLinear([0, Math.max(1, target, ...counted.map((one) => one.counted))], [height, 0])
  const at = (on: Day, value: number): Point => ({
    x: rounded(across(daysBetween(fromOn, on))),
    y: rounded(up(value)),
  })
  const points = counted.map((one) => ({ on: one.on, ...at(one.on, one.counted) }))
  const drawn = line<Point>()
    .x(({ x }) => rounded((x * pathWidth) / 100))
    .y(({ y }) => y)
  return {
    line: drawn([at(fromOn, 0), ...points]) ?? '',
    points,
    path: { from: at(fromOn, 0), to: at(byOn, target) },
  }
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
