import { scaleLinear } from 'd3-scale'
import { wrapLabel } from './wrap-label'

/** One thing that was counted, with its name in the language of the reader. */
export type Bar = { readonly id: string; readonly label: string; readonly count: number }

/**
 * A bar below its label. Everything down the picture is in pixels; `width` is a share of the width in percent, so that
 * text keeps its size on every screen.
 */
export type DrawnBar = {
  readonly id: string
  readonly lines: readonly { readonly text: string; readonly y: number }[]
  readonly y: number
  readonly width: number
}

export type BarChart = { readonly bars: readonly DrawnBar[]; readonly height: number }

/** Thickness of a bar. */
export const barHeight = 12

/** The longest bar leaves room for its number beside it, on the narrowest phone as well. */
const longest = 72
const lineHeight = 20
const belowLabel = 7
const betweenBars = 16

/** So many characters fit beside each other at 320 pixels. */
const mostCharacters = 36

/** Draws bars in the given order. `most` is the count of the longest bar, so that several pictures share one scale. */
export function barChart(counted: readonly Bar[], most: number): BarChart {
  const across = scaleLinear([0, Math.max(most, 1)], [0, longest])
  let top = 0
  const bars = counted.map(({ id, label, count }) => {
    const lines = wrapLabel(label, mostCharacters).map((text, index) => ({ text, y: top + 15 + index * lineHeight }))
    const y = top + lines.length * lineHeight + belowLabel - 4
    top = y + barHeight + betweenBars
    return { id, lines, y, width: Math.round(across(count) * 100) / 100 }
  })
  return { bars, height: Math.max(0, top - betweenBars + 6) }
}
