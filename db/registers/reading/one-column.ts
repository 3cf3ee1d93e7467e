import type { RegisterDefinition } from '@/lib/registers/register'
import { namedColumns } from '@/lib/registers/reading/headings'
import type { SheetRow } from '@/lib/registers/reading/sheet-row'
import { separatedRows } from './separated-rows'
import { separatorOf } from './separator'

const looked = 40

/**
 * Takes rows apart that stand as a whole in one cell: what becomes of a text file that was opened with another
 * separator and saved again. Other rows pass as they are.
 */
export async function* asOneColumn(
  rows: AsyncGenerator<SheetRow>,
  register: RegisterDefinition,
): AsyncGenerator<SheetRow> {
  const first: SheetRow[] = []
  while (first.length < looked) {
    const next = await rows.next()
    if (next.done === true) break
    first.push(next.value)
  }
  const separator = separatorInside(first, register)
  for (const row of first) yield parted(row, separator)
  for await (const row of rows) yield parted(row, separator)
}

function separatorInside(rows: readonly SheetRow[], register: RegisterDefinition): string | null {
  if (rows.length === 0 || rows.some(({ cells }) => cells.slice(1).some((cell) => cell.trim() !== ''))) return null
  const separator = separatorOf(rows.map(({ cells }) => `${cells[0] ?? ''}\n`).join(''), register)
  return namedColumns(
    rows.map((row) => parted(row, separator)),
    register,
  ) > namedColumns(rows, register)
    ? separator
    : null
}

function parted(row: SheetRow, separator: string | null): SheetRow {
  const [whole = ''] = row.cells
  if (separator === null || whole === '') return row
  const reader = separatedRows(separator)
  const [inside] = [...reader.write(whole.replace(/[\r\n]+/g, ' ')), ...reader.end()]
  return { line: row.line, cells: inside?.cells ?? [] }
}
