import { csvLine, csvMark } from '@/lib/exports/csv'
import type { SheetCell, SheetColumn, SheetRow } from '@/lib/exports/formats/xlsx'
import type { Language } from '@/lib/i18n/languages'

/** The headings of a CSV file, below a line that stands above them if there is one. */
export function csvHeadings(columns: readonly Pick<SheetColumn, 'title'>[], above?: string): string {
  const first = above === undefined ? '' : csvLine([above])
  return `${csvMark}${first}${csvLine(columns.map(({ title }) => title))}`
}

/** A row of a spreadsheet as a line of CSV: dd-mm-jjjj and a decimal comma in Dutch, jjjj-mm-dd and a point in English. */
export function csvRow(columns: readonly SheetColumn[], row: SheetRow, language: Language): string {
  return csvLine(row.map((cell, at) => csvText(columns[at]?.kind ?? 'text', cell, language)))
}

function csvText(kind: SheetColumn['kind'], cell: SheetCell, language: Language): string {
  if (cell === null) return ''
  const text = String(cell)
  if (language === 'en') return text
  if (kind === 'number') return text.replace('.', ',')
  return kind === 'day' ? text.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3-$2-$1') : text
}
