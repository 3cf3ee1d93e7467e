import type { Sheet, SheetRow } from '@/lib/exports/formats/xlsx'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Column } from '../column'
import type { RegisterDefinition } from '../register'
import { columnOf } from '../registers'
import { completed } from '../rows/completed'
import type { Vocabularies } from '../vocabulary'
import { exampleMarks, examples } from './example-row'
import { cellsFor, wordsOf } from './file-cells'
import { fileColumns } from './file-columns'

type TemplateSheet = Sheet<readonly SheetRow[]>
/** Part of the explanation: a column, and the values that it can hold, each on a row of its own. */
type Explained = { readonly column: Column; readonly values: readonly string[] }

/** An example row under the headings of a register, marked so that the import leaves it out. */
export function exampleRow(register: RegisterDefinition, language: Language, vocabularies: Vocabularies): SheetRow {
  const cells = cellsFor(register, language, vocabularies)(completed(register, examples[register.name]))
  return cells.map((cell, at) => (at === 0 ? `${exampleMarks[language]}: ${cell ?? ''}` : cell))
}

/** An empty register to fill in: the headings with an example, and a sheet that explains every column and its values. */
export function templateSheets(
  register: RegisterDefinition,
  language: Language,
  vocabularies: Vocabularies,
): readonly [TemplateSheet, TemplateSheet] {
  const explained = register.columns.map((column) => ({ column, values: valuesOf(column, language, vocabularies) }))
  const t = translator(language)
  const name = t('register-files.explanation.sheet')
  const columns = fileColumns(register, language).map((column, at) => {
    const { values = [] } = explained[at] ?? {}
    if (values.length === 0) return column
    const from = 2 + rowsBefore(explained, at)
    return { ...column, choices: `${name}!$D$${from}:$D$${from + values.length - 1}` }
  })
  return [
    { name: register.title[language], columns, rows: [exampleRow(register, language, vocabularies)] },
    explanation(register, language, explained),
  ]
}

function explanation(register: RegisterDefinition, language: Language, all: readonly Explained[]): TemplateSheet {
  const t = translator(language)
  return {
    name: t('register-files.explanation.sheet'),
    columns: [
      { title: t('register-files.explanation.column'), kind: 'text', width: 24 },
      { title: t('register-files.explanation.required'), kind: 'text', width: 12 },
      { title: t('register-files.explanation.meaning'), kind: 'text', width: 60, wraps: true },
      { title: t('register-files.explanation.values'), kind: 'text', width: 48 },
    ],
    rows: all.flatMap(({ column, values }) => {
      const required = t(column.required ? 'register-files.yes' : 'register-files.no')
      const told = [column.title[language], required, meaningOf(register, column, language)]
      const [first = null, ...others] = values
      return [[...told, first], ...others.map((value) => [null, null, null, value])]
    }),
  }
}

/** Every column takes a row, or one for each of its values. */
function rowsBefore(all: readonly Explained[], at: number): number {
  return all.slice(0, at).reduce((rows, { values }) => rows + Math.max(1, values.length), 0)
}

function valuesOf(column: Column, language: Language, vocabularies: Vocabularies): readonly string[] {
  const t = translator(language)
  if (column.kind === 'flag') return [t('register-files.yes'), t('register-files.no')]
  if (column.kind !== 'choice') return []
  const words = wordsOf(column.vocabulary, language, vocabularies)
  return vocabularies[column.vocabulary].flatMap(({ id, retired }) => (retired ? [] : (words.get(id) ?? [])))
}

function meaningOf(register: RegisterDefinition, column: Column, language: Language): string {
  const t = translator(language)
  const before = (column.notBefore ?? []).map((name) => columnOf(register, name).title[language])
  const order =
    before.length === 0 ? [] : [t('register-files.explanation.notBefore', { columns: listed(before, language) })]
  const hint = column.hint === undefined ? [] : [column.hint[language]]
  return [kindOf(column, language), ...hint, ...order].join(' ')
}

function kindOf(column: Column, language: Language): string {
  const t = translator(language)
  switch (column.kind) {
    case 'text':
      return t('register-files.kind.text', { longest: column.longest })
    case 'whole':
      return t('register-files.kind.whole', { most: column.most })
    default:
      return t(`register-files.kind.${column.kind}`)
  }
}

const lists = { nl: new Intl.ListFormat('nl-NL'), en: new Intl.ListFormat('en-GB') } as const

function listed(names: readonly string[], language: Language): string {
  return lists[language].format(names.map((name) => `“${name}”`))
}
