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
  /** A line above the heads, as for data that is made up. */
  readonly above?: string | undefined
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
  const columns = sheet.columns.map((column) => ({ width: column.width, style: styleOf(column) }))
  const rows = cellsOf(sheet, first, rest)
  return writeXlsxStream(rows, { name: sheet.name, columns, freezePane: { rows: headOf(sheet).length } })
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

function writtenSheet(sheet: Sheet<readonly SheetRow[]>): WriteSheet {
  const { name, columns, rows } = sheet
  const head = headOf(sheet)
  const line = head.length
  return {
    name,
    columns: columns.map((column) => ({ width: column.width, style: styleOf(column) })),
    rows: [...head.map((cells) => [...cells]), ...rows.map((row) => cellsIn(columns, row))],
    cells: new Map(
      head.flatMap((cells, row) => cells.map((value, at) => [`${row},${at}`, { value, style: styleAt(row, line) }])),
    ),
    freezePane: { rows: line },
    autoFilter: { range: `A${line}:${letterOf(columns.length - 1)}${rows.length + line}` },
    dataValidations: columns.flatMap((column, at) => offered(column, at, line + 1)),
    pageSetup: { ...onPaper, printTitlesRow: `$1:$${line}` },
  }
}

/** What stands above the rows: the heads of the columns, and the line above them if there is one. */
function headOf({ above, columns }: Pick<Sheet, 'above' | 'columns'>): readonly (readonly string[])[] {
  const heads = columns.map(({ title }) => title)
  return above === undefined ? [heads] : [[above], heads]
}

/** Every column fits on the page, and as many pages follow as the rows need. */
const onPaper: NonNullable<WriteSheet['pageSetup']> = {
  ...{ paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
}

/** As far down as anybody will type. */
const lastOffered = 2000

function offered({ choices }: SheetColumn, at: number, from: number): readonly DataValidation[] {
  if (choices === undefined) return []
  const letter = letterOf(at)
  return [
    {
      ...{ type: 'list', formula1: choices, range: `${letter}${from}:${letter}${lastOffered}` },
      ...{ allowBlank: true, showErrorMessage: false },
    },
  ]
}

/** The heads wrap within their columns; the line above them runs on over all of them. */
function styleAt(row: number, lines: number): CellStyle {
  const bold: CellStyle = { font: { bold: true }, numFmt: '@' }
  return row === lines - 1 ? { ...bold, alignment: { vertical: 'top', wrapText: true } } : bold
}

const formats = { text: '@', day: 'dd-mm-yyyy', number: '0.##' } as const

function styleOf({ kind, wraps }: SheetColumn): CellStyle {
  return { numFmt: formats[kind], ...(wraps ? { alignment: { vertical: 'top', wrapText: true } } : {}) }
}

async function* cellsOf(sheet: Sheet, first: readonly SheetRow[], rest: AsyncIterator<SheetRow>) {
  const { columns } = sheet
  try {
    for (const cells of headOf(sheet)) yield [...cells]
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
