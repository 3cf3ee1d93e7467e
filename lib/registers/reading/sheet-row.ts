/** One row of a file, as people gave it. */
export type SheetRow = {
  /** As the spreadsheet counts it, from 1. */
  readonly line: number
  /** Every cell as text, by the place of its column; a cell at the end that is empty may be missing. */
  readonly cells: readonly string[]
}

/** What a file turned out to be; known before its first row. */
export type SheetAbout = {
  readonly format: 'text' | 'workbook'
  /** The sheet of the workbook that is read. */
  readonly sheet: string | null
  /** Other sheets that look like rows of the same register, and are not read. */
  readonly alsoLikely: readonly string[]
  /** Every other sheet that people see and in which something stands; those that look alike as well. */
  readonly others: readonly string[]
}
