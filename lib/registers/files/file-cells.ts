import type { SheetCell, SheetRow } from '@/lib/exports/formats/xlsx'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Column, Value, Values } from '../column'
import { dictionaryOf } from '../reading/dictionary'
import type { RegisterDefinition } from '../register'
import type { Vocabularies, VocabularyName } from '../vocabulary'

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
  const words = column.kind === 'choice' ? wordsOf(column.vocabulary, language, vocabularies) : null
  return (value) => {
    if (value === null) return null
    if (typeof value === 'object') return value.length === 0 ? null : value.join(', ')
    if (typeof value === 'boolean') return t(value ? 'register-files.yes' : 'register-files.no')
    return words === null ? value : (words.get(String(value)) ?? value)
  }
}

/** What each term is called: a name by which the import finds that term and no other one. */
export function wordsOf(
  vocabulary: VocabularyName,
  language: Language,
  vocabularies: Vocabularies,
): ReadonlyMap<string, string> {
  const dictionary = dictionaryOf(vocabularies)
  const isFound = (name: string, id: string) => dictionary.find(vocabulary, name)?.id === id
  return new Map(
    vocabularies[vocabulary].map(({ id, title }) => {
      const names = [title[language], title.nl, title.en]
      return [id, names.find((name) => isFound(name, id)) ?? id]
    }),
  )
}
