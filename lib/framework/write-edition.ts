import type { Sheet, SheetCell, SheetRow } from '@/lib/exports/formats/xlsx'
import type { Language } from '@/lib/i18n/languages'
import { aboutRows } from './edition-about'
import type { EditionContent } from './edition-content'
import { editionSheets, wordsOf, type CellKind, type EditionSheetName } from './edition-sheet'

/** An edition as the sheets of a workbook, from which `readEdition` reads the same content back. */
export function editionAsSheets(
  content: EditionContent,
  language: Language,
  above?: string,
): readonly Sheet<readonly SheetRow[]>[] {
  return editionSheets.map(({ name, title, columns }) => ({
    name: title[language],
    above,
    columns: columns.map((column) => ({
      title: column.title[language],
      kind: column.kind === 'number' ? 'number' : 'text',
      width: column.width,
      ...(column.width >= 40 ? { wraps: true as const } : {}),
    })),
    rows: itemsOf(content, name).map((item) =>
      columns.map(({ path, kind }) => cellOf(valueAt(item, path), kind, language)),
    ),
  }))
}

function itemsOf(content: EditionContent, name: EditionSheetName): readonly unknown[] {
  if (name === 'about') return aboutRows(content)
  if (name !== 'expectations') return content[name]
  return content.requirements.flatMap(({ id, expectations }) =>
    expectations.map((expectation) => ({ ...expectation, requirementId: id })),
  )
}

function valueAt(item: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((found, key) => (isRecord(found) && Object.hasOwn(found, key) ? found[key] : undefined), item)
}

function cellOf(value: unknown, kind: CellKind, language: Language): SheetCell {
  if (value === null || value === undefined) return null
  if (Array.isArray(value)) return value.join(', ')
  if (typeof value === 'number') return value
  return wordsOf(kind, language).get(String(value)) ?? String(value)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
