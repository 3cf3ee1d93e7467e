import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { readSheet } from '@/db/registers/reading/read-sheet'
import { addDays, day } from '@/lib/day'
import { fictionalLine } from '@/lib/exports/fictional'
import { xlsxBook, xlsxSheet } from '@/lib/exports/formats/xlsx'
import type { Language } from '@/lib/i18n/languages'
import { languages } from '@/lib/i18n/languages'
import type { Column, Value, Values } from '@/lib/registers/column'
import { csvHeadings, csvRow } from '@/lib/registers/files/csv-rows'
import { cellsFor } from '@/lib/registers/files/file-cells'
import { fileColumns } from '@/lib/registers/files/file-columns'
import { templateSheets } from '@/lib/registers/files/template'
import { dictionaryOf } from '@/lib/registers/reading/dictionary'
import { findHeadings } from '@/lib/registers/reading/headings'
import { proposeColumns } from '@/lib/registers/reading/propose-columns'
import { personalTextIn } from '@/lib/registers/reading/personal-text'
import { rowReader } from '@/lib/registers/reading/read-row'
import type { SheetRow } from '@/lib/registers/reading/sheet-row'
import type { RegisterDefinition } from '@/lib/registers/register'
import { registers } from '@/lib/registers/registers'
import { withChanges } from '@/lib/registers/vocabulary-changes'
import type { Vocabularies } from '@/lib/registers/vocabulary'

/** An organisation that renamed a term, gave up another and added two of its own, one with a name that was there. */
const vocabularies = withChanges([
  {
    ...{ vocabulary: 'channel', term: 'police', title: 'handhaving', positive: null, handled: null },
    retired: false,
    own: false,
  },
  {
    ...{ vocabulary: 'nuisance', term: 'pets', title: null, positive: null, handled: null },
    retired: true,
    own: false,
  },
  {
    ...{ vocabulary: 'outcome', term: 'own-1', title: 'afspraak, op papier', positive: 'yes', handled: true },
    retired: false,
    own: true,
  },
  {
    ...{ vocabulary: 'nuisance', term: 'own-2', title: 'parkeren', positive: null, handled: null },
    retired: false,
    own: true,
  },
])
const about = { title: 'Register', author: 'Buurtbemiddeling Noord', madeAt: new Date('2026-11-23T10:00:00Z') }

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'toetsklaar-files-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe.each(registers.map((register) => [register.name, register] as const))('%s', (_, register) => {
  test.each(languages)(
    'what is exported as a spreadsheet or CSV (%s) is read back as the same rows',
    async (language) => {
      const someRows = fc.array(rowOf(register), { minLength: 1, maxLength: 25 })
      await fc.assert(
        fc.asyncProperty(someRows, async (rows) => {
          for (const fictional of [false, true]) {
            const above = fictionalLine({ fictional, language })
            expect(await readBack(register, await asXlsx(register, language, rows, above), 'uit.xlsx')).toEqual(rows)
            expect(await readBack(register, asCsv(register, language, rows, above), 'uit.csv')).toEqual(rows)
          }
        }),
        { numRuns: 4 },
      )
    },
  )

  test.each(languages)(
    'an empty one (%s) holds nothing but headings and an example, which nobody imports',
    async (language) => {
      const bytes = await bytesOf(await xlsxBook(templateSheets(register, language, vocabularies), about))
      const { headings, rows } = await read(register, bytes, 'sjabloon.xlsx')
      expect(headings.map(({ column }) => column)).toEqual(register.columns.map(({ name }) => name))
      expect(rows.map(({ faults }) => faults.map(({ reason }) => reason))).toEqual([['example-row']])
    },
  )
})

async function asXlsx(register: RegisterDefinition, language: Language, rows: readonly Values[], above?: string) {
  const cells = cellsFor(register, language, vocabularies)
  const sheet = {
    name: register.title[language],
    above,
    columns: fileColumns(register, language),
    rows: rows.map(cells),
  }
  return bytesOf(await xlsxSheet(sheet, about))
}

function asCsv(register: RegisterDefinition, language: Language, rows: readonly Values[], above?: string): string {
  const cells = cellsFor(register, language, vocabularies)
  const columns = fileColumns(register, language)
  return [csvHeadings(columns, above), ...rows.map((row) => csvRow(columns, cells(row), language))].join('')
}

async function readBack(register: RegisterDefinition, bytes: Uint8Array | string, name: string) {
  const { rows } = await read(register, bytes, name)
  expect(rows.flatMap(({ faults }) => faults)).toEqual([])
  return rows.map(({ values }) => values)
}

/** What the import makes of a file. */
async function read(register: RegisterDefinition, bytes: Uint8Array | string, name: string) {
  const path = join(folder, name)
  await writeFile(path, bytes)
  const all: SheetRow[] = []
  for await (const row of readSheet(path, name, { register })) all.push(row)
  const head = findHeadings(all, register)
  const headings = proposeColumns(head?.cells ?? [], register, [])
  const dictionary = dictionaryOf(vocabularies)
  const below = all.filter(({ line }) => line > (head?.line ?? 0))
  const read = rowReader(register, headings, dictionary)
  return { headings, rows: below.map(({ cells }) => read(cells)) }
}

async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** Rows that a register can hold: what must be there is, and nothing comes before its cause. */
function rowOf(register: RegisterDefinition): fc.Arbitrary<Values> {
  const cells = register.columns.map((column) => [column.name, cellOf(register, column)] as const)
  return fc.record(Object.fromEntries(cells)).map((row) => inOrder(register, row))
}

function cellOf(register: RegisterDefinition, column: Column): fc.Arbitrary<Value> {
  const isPersonal = column.kind === 'text' ? personalTextIn(register, column) : () => false
  const filled = filledCell(column, vocabularies).filter((value) => !isPersonal(String(value)))
  if (column.kind === 'codes') return filled
  return column.required || register.key.columns.includes(column.name) ? filled : fc.option(filled)
}

const code = fc.stringMatching(/^[A-Z]{1,2}[0-9]{1,4}$/)
/** Texts that a spreadsheet likes to make something else of. */
const tricky = fc.constantFrom(
  '007',
  '1e5',
  '12-03',
  '-2 dagen',
  '+31 in kaart',
  '@home',
  'a; b',
  'zei "ja"',
  "'s avonds",
)
const sentence = fc.stringMatching(/^[a-zé][a-zé ,;:"']{0,18}[a-zé]$/)

function filledCell(column: Column, known: Vocabularies): fc.Arbitrary<Value> {
  switch (column.kind) {
    case 'text':
      return fc.oneof(sentence, tricky)
    case 'code':
      return code
    case 'codes':
      return fc.uniqueArray(code, { maxLength: 3 })
    case 'day':
      return fc.integer({ min: 0, max: 3000 }).map((days) => addDays(day('2020-02-28'), days))
    case 'whole':
      return fc.integer({ min: 0, max: column.most })
    case 'number':
      return fc.integer({ min: 0, max: column.most * 4 }).map((quarters) => quarters / 4)
    case 'flag':
      return fc.boolean()
    case 'choice':
      return fc.constantFrom(...known[column.vocabulary].map(({ id }) => id))
  }
}

/** A day before its cause is left out, unless it must be there. */
function inOrder(register: RegisterDefinition, row: Values): Values {
  const kept: Record<string, Value> = { ...row }
  for (const { name, notBefore = [] } of register.columns) {
    const own = kept[name]
    const isEarly = notBefore.some((cause) => typeof own === 'string' && own < String(kept[cause] ?? ''))
    if (isEarly) kept[name] = null
  }
  return kept
}
