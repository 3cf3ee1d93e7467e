import type { RegisterDefinition } from '@/lib/registers/register'
import { namedColumns } from '@/lib/registers/reading/headings'
import type { SheetRow } from '@/lib/registers/reading/sheet-row'
import { separatedRows } from './separated-rows'

const separators = [';', ',', '\t', '|'] as const

/** A line that spreadsheets write to tell the separator; they do not show it as a row. */
export const separatorLine = /^\ufeff?"?sep=(.)"?\r?\n?/i

/**
 * The separator with which the start of a text falls apart in the columns of the register if there is one, or else in as many equal
 * rows as possible; `usual` when nothing falls apart.
 */
export function separatorOf(start: string, register: RegisterDefinition | null, usual = ';'): string {
  const told = separatorLine.exec(start)?.[1]
  if (told !== undefined) return told
  const rated = separators.map((separator) => {
    const rows = rowsAtStart(start, separator)
    return { separator, named: register === null ? 0 : namedColumns(rows, register), even: evenness(rows) }
  })
  rated.sort((one, other) => other.named - one.named || other.even - one.even)
  const [best] = rated
  return best === undefined || best.even === 0 ? usual : best.separator
}

/** The first rows; the last one may be cut off. A mark that is not closed counts against the separator. */
function rowsAtStart(start: string, separator: string): readonly SheetRow[] {
  try {
    return separatedRows(separator).write(start).slice(0, 60)
  } catch {
    return []
  }
}

/** How many cells stand in rows of the most usual width. */
function evenness(rows: readonly SheetRow[]): number {
  const widths = new Map<number, number>()
  for (const { cells } of rows) if (cells.length > 1) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1)
  return Math.max(0, ...[...widths].map(([width, times]) => width * times))
}
