import { headingsIn } from '@/lib/registers/import/found-headings'
import type { ImportColumn } from '@/lib/registers/import/import-column'
import { withoutPersonal } from '@/lib/registers/import/without-personal'
import { waitingRow, type WaitingRow } from '@/lib/registers/import/waiting-row'
import type { Dictionary } from '@/lib/registers/reading/dictionary'
import type { RememberedHeading } from '@/lib/registers/reading/proposal'
import { keepsCell, proposeColumns } from '@/lib/registers/reading/propose-columns'
import { rowReader } from '@/lib/registers/reading/read-row'
import type { SheetRow } from '@/lib/registers/reading/sheet-row'
import type { RegisterDefinition } from '@/lib/registers/register'

/** What is known before a file is read. */
export type Known = {
  readonly register: RegisterDefinition
  readonly headings: readonly RememberedHeading[]
  readonly dictionary: Dictionary
}

/** Where the rows go. `add` gets them in the order of the file, one call after the other. */
export type Into = {
  readonly add: (rows: readonly WaitingRow[]) => Promise<unknown>
  /** Throws when nobody waits for the outcome any more. */
  readonly goOn: () => void
}

/** Rows that go to the database at a time; half a second of them would hold up everybody else. */
const batch = 500

/** Rows that are looked at before the columns are proposed: those that may stand above the headings, and a sample. */
const firstLook = 90

/**
 * Reads a file from its headings on: proposes where each column goes, and hands over what may wait of its rows while the
 * next ones are read. Gives the columns, or null when no row looks like headings.
 */
export async function readIn(
  sheet: AsyncGenerator<SheetRow>,
  known: Known,
  into: Into,
): Promise<readonly ImportColumn[] | null> {
  const first = await take(sheet, firstLook)
  const found = headingsIn(first, known.register)
  if (found === null) return null
  const proposed = proposeColumns(found.headings, known.register, known.headings, {
    samples: found.below,
    dictionary: known.dictionary,
  })
  const read = rowReader(known.register, proposed, known.dictionary)
  const unkept = new Set<number>()
  const toWaiting = ({ line, cells }: SheetRow): WaitingRow => {
    const kept = proposed.map((column) => {
      const text = cells[column.index] ?? ''
      if (text === '') return ''
      if (keepsCell(column, text, known.dictionary)) return text
      unkept.add(column.index)
      return null
    })
    const { cells: waiting, unkept: personal, row } = withoutPersonal(kept, read(cells))
    for (const index of personal) unkept.add(index)
    return waitingRow(known.register, line, waiting, row)
  }
  await inBatches(followedBy(found.below, sheet), toWaiting, into)
  return proposed.map((column) => ({ ...column, kept: !unkept.has(column.index) }))
}

/** While one batch is on its way to the database, the next one is read. */
async function inBatches(rows: AsyncGenerator<SheetRow>, toWaiting: (row: SheetRow) => WaitingRow, into: Into) {
  let waiting: WaitingRow[] = []
  let onItsWay: Promise<unknown> = Promise.resolve()
  const send = async () => {
    await onItsWay
    into.goOn()
    onItsWay = into.add(waiting)
    // What it ends in is heard at the next batch, or at the end.
    onItsWay.catch(() => {})
    waiting = []
  }
  try {
    for await (const row of rows) {
      waiting.push(toWaiting(row))
      if (waiting.length >= batch) await send()
    }
    if (waiting.length > 0) await send()
  } finally {
    await onItsWay
  }
}

async function take(sheet: AsyncGenerator<SheetRow>, most: number): Promise<readonly SheetRow[]> {
  const rows: SheetRow[] = []
  while (rows.length < most) {
    const next = await sheet.next()
    if (next.done === true) break
    rows.push(next.value)
  }
  return rows
}

async function* followedBy(first: readonly SheetRow[], rest: AsyncGenerator<SheetRow>): AsyncGenerator<SheetRow> {
  yield* first
  yield* rest
}
