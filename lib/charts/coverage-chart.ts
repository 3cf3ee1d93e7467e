/** Whether one person has one thing; `none` is "does not count here". */
export type Mark = 'yes' | 'no' | 'none'

/** One person, by code, with a mark for each thing and the words beside it where there are any. */
export type CoverageRow = {
  readonly label: string
  readonly cells: readonly { readonly mark: Mark; readonly text?: string | undefined }[]
}

/** A part of the rows with their places: `y` in pixels, `x` a share of the width in percent. */
export type CoveragePanel = {
  readonly columns: readonly number[]
  readonly rows: readonly (CoverageRow & { readonly y: number })[]
  readonly height: number
}

/** At most so many rows stand below each other; more people make panels side by side. */
const mostRows = 15
const rowHeight = 30

/** Room for the headings of the columns. */
export const headingHeight = 26
const firstColumn = 34
const lastColumn = 84

/** Draws who has what, in panels that are as even as they can be. */
export function coverageChart(rows: readonly CoverageRow[]): readonly CoveragePanel[] {
  const panels = Math.ceil(rows.length / mostRows)
  const perPanel = Math.ceil(rows.length / Math.max(1, panels))
  return Array.from({ length: panels }, (_, index) => panelOf(rows.slice(index * perPanel, (index + 1) * perPanel)))
}

function panelOf(rows: readonly CoverageRow[]): CoveragePanel {
  const many = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const step = many > 1 ? (lastColumn - firstColumn) / (many - 1) : 0
  return {
    columns: Array.from({ length: many }, (_, index) => firstColumn + index * step),
    rows: rows.map((row, index) => ({ ...row, y: headingHeight + (index + 0.5) * rowHeight })),
    height: headingHeight + rows.length * rowHeight,
  }
}
