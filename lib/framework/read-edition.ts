import type { SheetRow } from '@/lib/registers/reading/sheet-row'
import { withoutGuard } from '@/lib/registers/reading/guard'
import { aboutContent, idsIn, type AboutRow } from './edition-about'
import { EditionContentShape, type EditionContent } from './edition-content'
import { editionFault, type EditionFault, type ReadItem } from './edition-sheet-fault'
import { editionSheets, folded, valueOf, type EditionColumn, type EditionSheet } from './edition-sheet'

/** A sheet as it stands in a file. */
export type FileSheet = { readonly name: string; readonly rows: readonly SheetRow[] }

export type ReadEdition =
  | { readonly ok: true; readonly content: EditionContent }
  | { readonly ok: false; readonly faults: readonly EditionFault[] }

/** The longest text that a cell is read with. */
export const longestCell = 2000
/** How many faults are told at once; who mends these sees the next. */
const mostFaults = 100

/**
 * Reads an edition from the sheets of a workbook, in Dutch or English and with its columns in any order. Rows without
 * an id become new items. Indicators are those of `base`: a file does not change what is counted. Names every fault by
 * its sheet, row and column, and gives no content as long as there is one.
 */
export function readEdition(sheets: readonly FileSheet[], base: Pick<EditionContent, 'indicators'>): ReadEdition {
  const faults: EditionFault[] = []
  const read = (name: EditionSheet['name']): readonly ReadItem[] => {
    const sheet = editionSheets.find((one) => one.name === name)
    if (sheet === undefined) throw new Error(`no such sheet: ${name}`)
    const found = sheets.find((one) => Object.values(sheet.title).some((title) => folded(title) === folded(one.name)))
    if (found === undefined) {
      faults.push({ sheet: name, line: null, column: null, why: 'sheet-missing' })
      return []
    }
    return itemsIn(sheet, found.rows, faults)
  }
  const [requirements, expectations] = [read('requirements'), read('expectations')]
  const [themes, sources] = [read('themes'), read('sources')]
  const about = read('about')
  const asked = withIds(requirements, expectations, faults)
  const parsed = EditionContentShape.safeParse({
    ...aboutContent(about.map(({ item }) => aboutRow(item))),
    themes: themes.map(({ item }) => withProvenance(item)),
    requirements: asked.map(({ item, expectations }) => ({
      ...withProvenance(item),
      expectations: expectations.map(({ item }) =>
        Object.fromEntries(Object.entries(item).filter(([key]) => key !== 'requirementId')),
      ),
    })),
    indicators: base.indicators,
    sources: sources.map(({ item }) => item),
  })
  if (parsed.success && faults.length === 0) return { ok: true, content: parsed.data }
  // A sheet or column that is missing makes everything in it seem wrong.
  const missing = faults.filter(({ why }) => why === 'sheet-missing' || why === 'column-missing')
  if (missing.length > 0) return { ok: false, faults: missing }
  const issues = parsed.success ? [] : parsed.error.issues
  const found = issues.map((issue) => editionFault(issue, { requirements: asked, themes, sources, about }))
  return { ok: false, faults: [...faults, ...found].slice(0, mostFaults) }
}

function itemsIn(sheet: EditionSheet, rows: readonly SheetRow[], faults: EditionFault[]): readonly ReadItem[] {
  const places = (cells: readonly string[]) =>
    sheet.columns.map((column) =>
      cells.findIndex((cell) => Object.values(column.title).some((title) => folded(title) === folded(cell))),
    )
  const head = rows.slice(0, 20).findIndex(({ cells }) => places(cells).filter((place) => place >= 0).length > 1)
  const at = places(rows[head]?.cells ?? [])
  const missing = sheet.columns.filter((column, index) => at[index] === -1 && !isOptional(column))
  for (const { path } of missing) {
    faults.push({ sheet: sheet.name, line: null, column: path, why: 'column-missing' })
  }
  if (missing.length > 0) return []
  return rows.slice(head + 1).map(({ line, cells }) => {
    const item: Record<string, unknown> = {}
    sheet.columns.forEach((column, index) => {
      const cell = withoutGuard(cells[at[index] ?? -1] ?? '')
      if (cell.length > longestCell) faults.push({ sheet: sheet.name, line, column: column.path, why: 'too-long' })
      put(item, column.path, valueIn(column, cell.trim()))
    })
    return { item: translated(item), line }
  })
}

/** English, what is known of where an item comes from, and help may be missing from a file of somebody's own. */
function isOptional({ path }: EditionColumn): boolean {
  return path.endsWith('.en') || path === 'en' || path.startsWith('provenance.') || path === 'gate'
}

function valueIn({ kind, path }: EditionColumn, cell: string): unknown {
  if (kind === 'ids') return idsIn(cell)
  if (kind === 'flag') return cell === '' ? false : flagOf(valueOf(kind, cell))
  if (kind === 'number') return cell === '' ? null : Number(cell.replace(',', '.'))
  if (cell === '' && (path === 'question' || path === 'gate')) return null
  return valueOf(kind, cell)
}

function flagOf(value: string): unknown {
  return value === 'true' ? true : value === 'false' ? false : value
}

function put(item: Record<string, unknown>, path: string, value: unknown): void {
  const [first = '', ...rest] = path.split('.')
  if (rest.length === 0) {
    item[first] = value
    return
  }
  const inner = item[first]
  const record = isRecord(inner) ? inner : {}
  item[first] = record
  put(record, rest.join('.'), value)
}

/** Where only Dutch was written, it stands in for English. */
function translated(item: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(item).map(([key, value]) => {
      if (!isRecord(value)) return [key, value]
      if ('nl' in value && 'en' in value) return [key, { ...value, en: value['en'] === '' ? value['nl'] : value['en'] }]
      return [key, translated(value)]
    }),
  )
}

/** An item of which nobody says where it comes from is what we inferred, with little confidence. */
function withProvenance(item: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const known = isRecord(item['provenance']) ? item['provenance'] : {}
  const note = known['note']
  const { mark, detailMark, confidence } = known
  return {
    ...item,
    provenance: {
      mark: mark || 'inferred',
      detailMark: detailMark || 'inferred',
      confidence: confidence || 'L',
      sources: known['sources'] ?? [],
      note: isRecord(note) && note['nl'] !== '' ? note : null,
    },
  }
}

/** New requirements and what they ask get an id; what is asked goes to its requirement. */
function withIds(requirements: readonly ReadItem[], expectations: readonly ReadItem[], faults: EditionFault[]) {
  const taken = new Set(requirements.map(({ item }) => String(item['id'])))
  const named = requirements.map((read): ReadItem => {
    if (read.item['id'] !== '') return read
    const id = freshId(read.item, taken)
    return { ...read, item: { ...read.item, id, own: true } }
  })
  const known = new Set(named.map(({ item }) => String(item['id'])))
  for (const { item, line } of expectations) {
    if (known.has(String(item['requirementId']))) continue
    faults.push({ sheet: 'expectations', line, column: 'requirementId', why: 'unknown' })
  }
  const ids = new Set(expectations.map(({ item }) => String(item['id'])))
  return named.map((read) => ({
    ...read,
    expectations: expectations
      .filter(({ item }) => item['requirementId'] === read.item['id'])
      .map((asked) => ({ ...asked, item: { ...asked.item, id: expectationId(asked.item, ids) } })),
  }))
}

function freshId(item: Readonly<Record<string, unknown>>, taken: Set<string>): string {
  const title = isRecord(item['title']) ? String(item['title']['nl']) : ''
  const words =
    title
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  const base = ['own', ...words.slice(0, 5)].join('-').slice(0, 60).replace(/-$/, '')
  let [id, number] = [base, 2]
  while (taken.has(id)) id = `${base}-${number++}`
  taken.add(id)
  return id
}

function expectationId(item: Readonly<Record<string, unknown>>, taken: Set<string>): unknown {
  if (item['id'] !== '') return item['id']
  let number = 1
  while (taken.has(`${String(item['requirementId'])}.e${number}`)) number += 1
  const id = `${String(item['requirementId'])}.e${number}`
  taken.add(id)
  return id
}

function aboutRow(item: Readonly<Record<string, unknown>>): AboutRow {
  return { id: String(item['id']), nl: String(item['nl']), en: String(item['en']) }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
