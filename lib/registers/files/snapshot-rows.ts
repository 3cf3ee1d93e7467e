import type { Language } from '@/lib/i18n/languages'
import { formatNumber } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translate'
import type { Values } from '../column'
import type { RegisterDefinition } from '../register'
import type { Vocabularies } from '../vocabulary'
import { cellsFor } from './file-cells'
import { fileColumns } from './file-columns'
import type { SnapshotTable } from './snapshot'

/** So many rows stand in the document itself; the file beside it has them all. */
export const rowsInDocument = 300

/** A register without what is personal: mediators by their code only. */
export function withoutNames(register: RegisterDefinition): RegisterDefinition {
  return { ...register, columns: register.columns.filter(({ personal }) => personal !== true) }
}

/** The first rows of a register, and how many more there are. Give a register without names. */
export function rowsTable(
  register: RegisterDefinition,
  language: Language,
  vocabularies: Vocabularies,
  rows: readonly Values[],
  count: number,
): SnapshotTable {
  const columns = fileColumns(register, language)
  const cells = cellsFor(register, language, vocabularies)
  const shown = rows.slice(0, rowsInDocument)
  return {
    title: register.title[language],
    columns: columns.map(({ title }) => title),
    widths: columns.map(({ width }) => width),
    rows: shown.map((row) => cells(row).map((cell, at) => shownCell(columns[at]?.kind, cell, language))),
    more:
      count > shown.length
        ? translator(language)('register-files.snapshot.more', { shown: shown.length, count })
        : null,
  }
}

function shownCell(kind: string | undefined, cell: string | number | null, language: Language): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return formatNumber(cell, language)
  return kind === 'day' ? cell.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3-$2-$1') : cell
}
