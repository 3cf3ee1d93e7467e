import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { readSheets } from '@/db/registers/reading/read-sheets'
import { xlsxBook } from '@/lib/exports/formats/xlsx'
import { EditionContentShape, type EditionContent } from '@/lib/framework/edition-content'
import { readEdition, type FileSheet } from '@/lib/framework/read-edition'
import { editionAsSheets } from '@/lib/framework/write-edition'
import type { Language } from '@/lib/i18n/languages'
import { editionOf } from './edition-of'

const edition = editionOf('toetsklaar-2026-1')
const content: EditionContent = EditionContentShape.parse({
  version: edition.version,
  title: edition.title,
  notice: edition.notice,
  ccvOwn: edition.ccvOwn,
  knownCriteria: edition.knownCriteria,
  themes: edition.themes,
  requirements: edition.requirements.map((one) => ({ ...one, own: false, retired: false, question: null })),
  indicators: edition.indicators,
  sources: edition.sources,
})

/** The sheets of a workbook as they are read from disk. */
async function through(written: EditionContent, language: Language): Promise<readonly FileSheet[]> {
  const book = await xlsxBook(editionAsSheets(written, language), {
    title: 'Kader',
    author: 'Wij',
    madeAt: new Date(0),
  })
  const path = join(await mkdtemp(join(tmpdir(), 'edition-')), 'kader.xlsx')
  await writeFile(path, Buffer.from(await new Response(book).arrayBuffer()))
  return readSheets(path, 'kader.xlsx')
}

/** The same, without the disk: cells as text. */
function inMemory(written: EditionContent, language: Language = 'nl'): readonly FileSheet[] {
  return editionAsSheets(written, language).map(({ name, columns, rows }) => ({
    name,
    rows: [columns.map(({ title }) => title), ...rows].map((cells, index) => ({
      line: index + 1,
      cells: cells.map((cell) => (cell === null ? '' : String(cell))),
    })),
  }))
}

/** The sheets with one cell otherwise. */
function withCell(sheets: readonly FileSheet[], sheet: string, line: number, heading: string, cell: string) {
  return sheets.map((one) => {
    const at = one.name === sheet ? (one.rows[0]?.cells.indexOf(heading) ?? -1) : -1
    if (at < 0) return one
    const rows = one.rows.map((row) => (row.line === line ? { ...row, cells: row.cells.with(at, cell) } : row))
    return { ...one, rows }
  })
}

const faultsOf = (sheets: readonly FileSheet[]) => {
  const read = readEdition(sheets, content)
  return read.ok ? [] : read.faults
}

test.each(['nl', 'en'] as const)(
  'an edition that is exported (%s) reads back to exactly the same',
  async (language) => {
    const read = readEdition(await through(content, language), content)
    expect(read).toEqual({ ok: true, content })
  },
)

test('question numbers, own and retired requirements and any words come back as they were', () => {
  const words = fc.stringMatching(/^[A-Za-zéë=@+-][\w ,;=“”’.-]{0,30}[\w.]$/)
  fc.assert(
    fc.property(
      fc.record({ nl: words, en: words }),
      fc.record({ own: fc.boolean(), retired: fc.boolean(), question: fc.constantFrom(null, '4', '12b', '007') }),
      (title, marks) => {
        const requirements = content.requirements.map((one, at) => (at === 5 ? { ...one, ...marks, title } : one))
        const changed = {
          ...content,
          requirements: requirements.map((one) => (one.own ? { ...one, gate: null } : one)),
        }
        expect(readEdition(inMemory(changed), content)).toEqual({ ok: true, content: changed })
      },
    ),
    { numRuns: 20 },
  )
})

test('a requirement that somebody adds without an id is an own requirement, and Dutch stands in for English', () => {
  const sheets = inMemory(content).map((sheet) => {
    if (sheet.name !== 'Eisen') return sheet
    const heads = sheet.rows[0]?.cells ?? []
    const typed: Readonly<Record<string, string>> = {
      Thema: 'th-method',
      Deel: 'Erkenning door het CCV',
      Gewicht: 'gewenst',
      'Eis (Nederlands)': 'Wij hebben een fiets',
      'Uitleg (Nederlands)': 'Een fiets om naar de buren te gaan.',
      'In gewone woorden (Nederlands)': 'Een fiets.',
      'Voorbeeld (Nederlands)': 'Een foto.',
      'Wie weet dit (Nederlands)': 'De fietsenmaker.',
    }
    return { ...sheet, rows: [...sheet.rows, { line: 99, cells: heads.map((head) => typed[head] ?? '') }] }
  })
  const read = readEdition(sheets, content)
  expect(read.ok && read.content.requirements.at(-1)).toMatchObject({
    id: 'own-wij-hebben-een-fiets',
    own: true,
    level: 'should',
    title: { nl: 'Wij hebben een fiets', en: 'Wij hebben een fiets' },
  })
})

test.each([
  ['an empty title', 'Eisen', 'Eis (Nederlands)', '', { column: 'title.nl', why: 'required' }],
  ['a weight that does not exist', 'Eisen', 'Gewicht', 'Zwaar', { column: 'level', why: 'choice' }],
  [
    'a theme that does not exist',
    'Eisen',
    'Thema',
    'th-fiets',
    { column: 'themeId', why: 'unknown', what: 'th-fiets' },
  ],
  ['a flag that is neither', 'Eisen', 'Vervallen', 'soms', { column: 'retired', why: 'number' }],
  ['proof of nothing', 'Verwacht bewijs', 'Eis', 'geen-eis', { column: 'requirementId', why: 'unknown' }],
  [
    'an age in words',
    'Verwacht bewijs',
    'Hoogstens zoveel maanden oud',
    'oud',
    { column: 'maxAgeMonths', why: 'number' },
  ],
] as const)('%s is named by its sheet, row and column', (_what, sheet, heading, cell, fault) => {
  const found = faultsOf(withCell(inMemory(content), sheet, 4, heading, cell))
  expect(found).toContainEqual(expect.objectContaining({ line: 4, ...fault }))
})

test('a text that is too long for a cell is not cut off in silence', () => {
  const found = faultsOf(withCell(inMemory(content), 'Eisen', 4, 'Uitleg (Nederlands)', 'a'.repeat(2001)))
  expect(found).toEqual([{ sheet: 'requirements', line: 4, column: 'description.nl', why: 'too-long' }])
})

test('a missing sheet and a missing column are told, and nothing else', () => {
  expect(faultsOf(inMemory(content).filter(({ name }) => name !== 'Bronnen'))).toEqual([
    { sheet: 'sources', line: null, column: null, why: 'sheet-missing' },
  ])
  expect(faultsOf(withCell(inMemory(content), 'Eisen', 1, 'Gewicht', 'Iets anders'))).toEqual([
    { sheet: 'requirements', line: null, column: 'level', why: 'column-missing' },
  ])
})

test('an id that stands there twice is named by its second row', () => {
  const first = content.requirements[0]?.id ?? ''
  const found = faultsOf(withCell(inMemory(content), 'Eisen', 4, 'Id', first))
  expect(found).toContainEqual({ sheet: 'requirements', line: 4, column: 'id', why: 'twice', what: first })
})
