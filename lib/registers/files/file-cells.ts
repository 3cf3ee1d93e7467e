import type { SheetCell, SheetRow } from '@/lib/exports/formats/xlsx'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Column, Value, Values } from '../column'
import type { RegisterDefinition } from '../register'
import type { Term, Vocabularies } from '../vocabulary'

/**
 * The cells of rows as a spreadsheet holds them, in the words of the language. What the import makes of them is the
 * same row again. Make it once for a file.
 */
export function cellsFor(
  { columns }: RegisterDefinition,
  language: Language,
  vocabularies: Vocabularies,
): (values: Values) => SheetRow {
  const cells = columns.map((column) => ({ name: column.name, cell: cellFor(column, language, vocabularies) }))
  return (values) => cells.map(({ name, cell }) => cell(values[name] ?? null))
}

function cellFor(column: Column, language: Language, vocabularies: Vocabularies): (value: Value) => SheetCell {
  const t = translator(language)
  const words = column.kind === 'choice' ? wordsOf(vocabularies[column.vocabulary], language) : null
  return (value) => {
    if (value === null) return null
    if (typeof value === 'object') return value.length === 0 ? null : value.join(', ')
    if (typeof value === 'boolean') return t(value ? 'register-files.yes' : 'register-files.no')
    return words === null ? value : (words.get(String(value)) ?? value)
  }
}

/** What each term is called. Where two have the same name, their own ids keep them apart. */
export function wordsOf(terms: readonly Term[], language: Language): ReadonlyMap<string, string> {
  const names = terms.map(({ title }) => title[language].toLowerCase())
  const isAlone = (at: number) => names.filter((name) => name === names[at]).length === 1
  return new Map(terms.map(({ id, title }, at) => [id, isAlone(at) ? title[language] : id]))
}
