import { cleanCell } from '@/lib/registers/reading/clean-cell'
import type { SheetRow } from '@/lib/registers/reading/sheet-row'
import { readText } from './read-text'
import { sniff } from './sniff'
import { UnreadableSheet } from './unreadable'
import { openWorkbook } from './workbook/open-workbook'

/** A sheet with all its rows. */
export type WholeSheet = { readonly name: string; readonly rows: readonly SheetRow[] }

/** So many rows in all sheets together are kept in memory; nobody asks more of a mediation service. */
const mostRows = 10_000
/** Characters of all cells together. */
const mostCharacters = 20_000_000

/**
 * Reads every sheet of a small file on disk, whole; a text file is one sheet. The same refusals as `readSheet`, and
 * what is larger than anybody needs here is one as well. Throws `UnreadableSheet`.
 */
export async function readSheets(path: string, fileName: string): Promise<readonly WholeSheet[]> {
  if ((await sniff(path)) === 'text') return [{ name: '', rows: await whole(readText(path, fileName, null), bounds()) }]
  const workbook = await openWorkbook(path)
  try {
    const within = bounds()
    const sheets: WholeSheet[] = []
    for (const { name, rows } of workbook.sheets) sheets.push({ name, rows: await whole(rows(), within) })
    if (sheets.every(({ rows }) => rows.length === 0)) throw new UnreadableSheet('empty')
    return sheets
  } finally {
    workbook.close()
  }
}

type Bounds = { rows: number; characters: number }

function bounds(): Bounds {
  return { rows: mostRows, characters: mostCharacters }
}

async function whole(rows: AsyncGenerator<SheetRow>, left: Bounds): Promise<readonly SheetRow[]> {
  const kept: SheetRow[] = []
  for await (const { line, cells } of rows) {
    left.rows -= 1
    for (const cell of cells) left.characters -= cell.length
    if (left.rows < 0 || left.characters < 0) throw new UnreadableSheet('too-many-rows', line)
    kept.push({ line, cells: cells.map(cleanCell) })
  }
  return kept
}
