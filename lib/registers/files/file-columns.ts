import type { SheetColumn } from '@/lib/exports/formats/xlsx'
import type { Language } from '@/lib/i18n/languages'
import type { Column } from '../column'
import type { RegisterDefinition } from '../register'

const kinds = {
  ...{ text: 'text', code: 'text', codes: 'text', flag: 'text', choice: 'text' },
  ...{ day: 'day', whole: 'number', number: 'number' },
} as const satisfies Record<Column['kind'], SheetColumn['kind']>

/** In letters, for a cell of each kind; a long head or text is wider. */
const widths = { text: 24, code: 12, codes: 16, flag: 11, choice: 30, day: 13, whole: 11, number: 9 } as const

/** The columns of a register as a spreadsheet has them, with the headings that the import reads back. */
export function fileColumns({ columns }: RegisterDefinition, language: Language): readonly SheetColumn[] {
  return columns.map((column) => ({
    title: column.title[language],
    kind: kinds[column.kind],
    width: Math.max(widths[column.kind], Math.min(column.title[language].length + 3, 24)),
  }))
}
