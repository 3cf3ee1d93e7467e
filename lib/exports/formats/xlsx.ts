import {
  writeXlsx,
  writeXlsxStream,
  type CellStyle,
  type CellValue,
  type DataValidation,
  type WriteSheet,
} from 'hucre/xlsx'

/** One column of a sheet. The kind says how its cells are shown and typed; its head is always text. */
export type SheetColumn = {
  readonly title: string
  readonly kind: 'text' | 'day' | 'number'
  /** In letters. */
  readonly width: number
  /** Offers these cells of another sheet to choose from, written as "Waarden!$A$2:$A$9". Other values are let in. */
  readonly choices?: string
  /** Long texts go on on a next line. */
  readonly wraps?: true
}

/** A text is never read as a formula. In a column of days, jjjj-mm-dd becomes a real date; null is an empty cell. */
export type SheetCell = string | number | null
export type SheetRow = readonly SheetCell[]

/** A sheet with its head frozen. */
export type Sheet<Rows = AsyncIterable<SheetRow> | Iterable<SheetRow>> = {
  /** At most 31 letters, none of []:*?/\. */
  readonly name: string
  readonly columns: readonly SheetColumn[]
  readonly rows: Rows
}

/** What a spreadsheet says about itself. */
export type AboutBook = { readonly title: string; readonly author: string; readonly madeAt: Date }

/** So many rows are written at once, with all that a small spreadsheet can have; what is longer goes out as it is read. */
const mostAtOnce = 5000

/** One sheet as XLSX, however many rows it has: no more of them is kept in memory than `mostAtOnce`. */
export async function xlsxSheet(sheet: Sheet, about: AboutBook): Promise<ReadableStream<Uint8Array>> {
  const rest = iteratorOf(sheet.rows)
  const first: SheetRow[] = []
  while (first.length <= mostAtOnce) {
    const next = await rest.next()
    if (next.done === true) return xlsxBook([{ ...sheet, rows: first }], about)
    first.push(next.value)
  }
  const columns = sheet.columns.map((column) => ({ header: column.title, width: column.width, style: styleOf(column) }))
  const rows = cellsOf(sheet.columns, first, rest)
  return writeXlsxStream(rows, { name: sheet.name, columns, freezePane: { rows: 1 } })
}

/** Several small sheets as XLSX: heads stand out, stay in view and filter; columns offer their choices. */
export async function xlsxBook(
  sheets: readonly Sheet<readonly SheetRow[]>[],
  about: AboutBook,
): Promise<ReadableStream<Uint8Array>> {
  const { title, author, madeAt } = about
  const bytes = await writeXlsx({
    sheets: sheets.map(writtenSheet),
    properties: { title, creator: author, lastModifiedBy: author, created: madeAt, modified: madeAt },
  })
  return streamOf(bytes)
}

function writtenSheet({ name, columns, rows }: Sheet<readonly SheetRow[]>): WriteSheet {
  const heads = columns.map(({ title }) => title)
  return {
    name,
    columns: columns.map((column) => ({ width: column.width, style: styleOf(column) })),
    rows: [heads, ...rows.map((row) => cellsIn(columns, row))],
    cells: new Map(heads.map((value, at) => [`0,${at}`, { value, style: headStyle }])),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${letterOf(columns.length - 1)}${rows.length + 1}` },
    dataValidations: columns.flatMap(offered),
  }
}

/** As far down as anybody will type. */
const lastOffered = 2000

function offered({ choices }: SheetColumn, at: number): readonly DataValidation[] {
  if (choices === undefined) return []
  const letter = letterOf(at)
  return [
    {
      ...{ type: 'list', formula1: choices, range: `${letter}2:${letter}${lastOffered}` },
      ...{ allowBlank: true, showErrorMessage: false },
    },
  ]
}

const headStyle: CellStyle = { font: { bold: true }, numFmt: '@', alignment: { vertical: 'top', wrapText: true } }
const formats = { text: '@', day: 'dd-mm-yyyy', number: '0.##' } as const

function styleOf({ kind, wraps }: SheetColumn): CellStyle {
  return { numFmt: formats[kind], ...(wraps ? { alignment: { vertical: 'top', wrapText: true } } : {}) }
}

async function* cellsOf(columns: readonly SheetColumn[], first: readonly SheetRow[], rest: AsyncIterator<SheetRow>) {
  try {
    for (const row of first) yield cellsIn(columns, row)
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield cellsIn(columns, next.value)
  } finally {
    await rest.return?.()
  }
}

function cellsIn(columns: readonly SheetColumn[], row: SheetRow): CellValue[] {
  return row.map((cell, at) => (columns[at]?.kind === 'day' ? dateIn(cell) : cell))
}

/** Excel counts a day too many before this one. */
const firstOfExcel = '1900-03-01'

function dateIn(cell: SheetCell): CellValue {
  const isDay = typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(cell) && cell >= firstOfExcel
  return isDay ? new Date(`${cell}T00:00:00Z`) : cell
}

/** "A" for the first column, "AB" for the twenty-eighth. */
export function letterOf(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : `${letterOf(Math.floor(column / 26) - 1)}${letter}`
}

async function* iteratorOf(rows: AsyncIterable<SheetRow> | Iterable<SheetRow>): AsyncGenerator<SheetRow> {
  yield* rows
}

function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => {
      controller.enqueue(bytes)
      controller.close()
    },
  })
}
