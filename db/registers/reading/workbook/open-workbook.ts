import { posix } from 'node:path'
import type { RegisterDefinition } from '@/lib/registers/register'
import { mostRowsAbove, namedColumns } from '@/lib/registers/reading/headings'
import type { SheetAbout, SheetRow } from '@/lib/registers/reading/sheet-row'
import { UnreadableSheet } from '../unreadable'
import { cellStyles } from './cell-styles'
import type { WorkbookFacts } from './cell-text'
import { openWorkbookPackage, type WorkbookPackage } from './package'
import { sharedTexts } from './shared-texts'
import { sheetRows } from './sheet-rows'
import { attributeOf, readXml } from './xml'

/** A sheet; `rows` may be asked for the first so many pieces only. */
export type Sheet = { readonly name: string; readonly rows: (most?: number) => AsyncGenerator<SheetRow> }

/** Sheets that are looked at, each a little: who keeps one for every week has fifty-three. */
const mostSheets = 100
/** Pieces of a sheet, of some sixteen kilobytes, in which its headings must stand. */
const firstPieces = 250

/** A workbook on disk; to be closed again. */
export type Workbook = {
  /** Every sheet that people see, in their order. */
  readonly sheets: readonly Sheet[]
  /** The visible sheet that names most columns of the register; of the others the names, and which come near it. */
  readonly sheetFor: (register: RegisterDefinition) => Promise<ChosenSheet>
  readonly close: () => void
}

type Rated = { readonly sheet: Sheet; readonly isEmpty: boolean; readonly named: number }
type ChosenSheet = { readonly sheet: Sheet } & Pick<SheetAbout, 'alsoLikely' | 'others'>

/** Opens a workbook and reads all but its rows. */
export async function openWorkbook(path: string): Promise<Workbook> {
  const office = await openWorkbookPackage(path)
  try {
    const sheets = await sheetsOf(office)
    return { sheets, sheetFor: (register) => sheetFor(sheets, register), close: office.close }
  } catch (fault) {
    office.close()
    throw fault
  }
}

async function sheetFor(sheets: readonly Sheet[], register: RegisterDefinition): Promise<ChosenSheet> {
  const rated: Rated[] = []
  for (const sheet of sheets) {
    const rows = await firstRows(sheet)
    rated.push({ sheet, isEmpty: rows.length === 0, named: namedColumns(rows, register) })
  }
  const most = Math.max(0, ...rated.map(({ named }) => named))
  const best = rated.find(({ named, isEmpty }) => named === most && !isEmpty) ?? rated[0]
  if (best === undefined) throw new UnreadableSheet('empty')
  const others = rated.filter((one) => one !== best && !one.isEmpty)
  const likely = others.filter(({ named }) => named > 1 && named >= most * 0.6)
  const namesOf = (some: readonly Rated[]) => some.map(({ sheet }) => sheet.name)
  return { sheet: best.sheet, alsoLikely: namesOf(likely), others: namesOf(others) }
}

async function firstRows(sheet: Sheet): Promise<readonly SheetRow[]> {
  const rows: SheetRow[] = []
  for await (const row of sheet.rows(firstPieces)) {
    rows.push(row)
    if (rows.length === mostRowsAbove) break
  }
  return rows
}

type Relation = { readonly id: string; readonly type: string; readonly target: string }

/** The sheets that people see, in their order. */
async function sheetsOf(office: WorkbookPackage): Promise<readonly Sheet[]> {
  const start = (await relationsOf(office, '')).find(({ type }) => type.endsWith('/officeDocument'))
  const book = start?.target ?? 'xl/workbook.xml'
  if (!office.has(book)) throw new UnreadableSheet('not-a-table')
  const relations = await relationsOf(office, book)
  const { listed, isFrom1904 } = await workbookOf(office, book)
  const partOf = (kind: string) => office.part(relations.find(({ type }) => type.endsWith(kind))?.target ?? '')
  const facts: WorkbookFacts = {
    texts: await sharedTexts(partOf('/sharedStrings')),
    styles: await cellStyles(partOf('/styles')),
    dayZero: isFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30),
    days: new Map(),
  }
  const targets = new Map(
    relations.filter(({ type }) => type.endsWith('/worksheet')).map(({ id, target }) => [id, target]),
  )
  const sheets = new Map<string, Sheet>()
  for (const { name, id } of listed) {
    const part = targets.get(id)
    if (part === undefined || sheets.has(part.toLowerCase())) continue
    sheets.set(part.toLowerCase(), { name, rows: (most) => sheetRows(office.part(part), facts, most) })
    if (sheets.size === mostSheets) break
  }
  return [...sheets.values()]
}

async function workbookOf(office: WorkbookPackage, book: string) {
  const listed: { name: string; id: string }[] = []
  let isFrom1904 = false
  await readXml(office.part(book), {
    open: (name, attributes) => {
      const { name: title = '', state = 'visible', date1904 = '0' } = attributes
      if (name === 'workbookPr') isFrom1904 = date1904 === '1' || date1904 === 'true'
      if (name === 'sheet' && state === 'visible') listed.push({ name: title, id: attributeOf(attributes, 'id') ?? '' })
    },
  })
  return { listed, isFrom1904 }
}

/** What a part points at, as names from the root of the package. */
async function relationsOf(office: WorkbookPackage, part: string): Promise<readonly Relation[]> {
  const folder = posix.dirname(part)
  const relations: Relation[] = []
  await readXml(office.part(posix.join(folder, '_rels', `${posix.basename(part)}.rels`)), {
    open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
      if (name !== 'Relationship' || TargetMode === 'External') return
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target)
      relations.push({ id: Id, type: Type, target })
    },
  })
  return relations
}
