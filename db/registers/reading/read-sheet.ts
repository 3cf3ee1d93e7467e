import type { RegisterDefinition } from '@/lib/registers/register'
import { cleanCell, startOf } from '@/lib/registers/reading/clean-cell'
import type { SheetAbout, SheetRow } from '@/lib/registers/reading/sheet-row'
import { asOneColumn } from './one-column'
import { readText } from './read-text'
import { sniff } from './sniff'
import { UnreadableSheet } from './unreadable'
import { openWorkbook } from './workbook/open-workbook'

/** What helps to read a file, and who hears what it turned out to be. */
export type Reading = {
  /** The register it is for: its headings tell which sheet and which separator are meant. */
  readonly register: RegisterDefinition
  /** Hears what the file is before its first row comes. */
  readonly tell?: (about: SheetAbout) => void
}

const mostRows = 200_000
const mostColumns = 200
/** One more than fits in the longest text, so that what is too long is still seen to be. */
const longestCell = 2000

/**
 * Reads the rows of a file on disk as they come, in bounded memory; empty rows are left out. The bytes decide what it
 * is, not its name; that only tells what stands between the cells when nothing else does. Throws `UnreadableSheet`, also halfway.
 */
export async function* readSheet(path: string, fileName: string, reading: Reading): AsyncGenerator<SheetRow> {
  let count = 0
  for await (const row of asOneColumn(rowsOf(path, fileName, reading), reading.register)) {
    count += 1
    if (count > mostRows) throw new UnreadableSheet('too-many-rows', row.line)
    yield bounded(row)
  }
  if (count === 0) throw new UnreadableSheet('empty')
}

async function* rowsOf(path: string, fileName: string, { register, tell }: Reading): AsyncGenerator<SheetRow> {
  if ((await sniff(path)) === 'text') {
    tell?.({ format: 'text', sheet: null, alsoLikely: [], others: [] })
    yield* readText(path, fileName, register)
    return
  }
  const workbook = await openWorkbook(path)
  try {
    const { sheet, ...not } = await workbook.sheetFor(register)
    tell?.({ format: 'workbook', sheet: sheet.name, ...not })
    yield* sheet.rows()
  } finally {
    workbook.close()
  }
}

function bounded({ line, cells }: SheetRow): SheetRow {
  let width = cells.length
  while (width > 0 && cells[width - 1]?.trim() === '') width -= 1
  if (width > mostColumns) throw new UnreadableSheet('too-many-columns', line)
  return { line, cells: cells.slice(0, width).map((cell) => cleanCell(startOf(cell, longestCell))) }
}
