import { safeName } from '@/lib/privacy/gather'
import { tableRows, type Cell } from '@/lib/privacy/table-rows'
import { openPackage, type Package } from './package'
import { anything, paragraphs } from './paragraphs'
import { relationsOf } from './relations'
import { dateStylesOf, dayOfSerial } from './sheet-dates'
import type { Sink, Source } from './sink'
import { readXml } from './xml'

type Sheet = { readonly name: string; readonly part: string }

/** A workbook by sheet and cell, hidden sheets, comments and what pivot tables remember included. */
export async function readXlsx(source: Source, sink: Sink): Promise<void> {
  const office = await openPackage(source)
  try {
    const strings = await sharedStrings(office)
    const dates = await dateStylesOf(office)
    const sheets = await sheetsOf(office, sink)
    for (const sheet of sheets) await readSheet(office, sheet, strings, dates, sink)
    for (const name of office.names) await readBeside(office, name, sink)
  } finally {
    office.close()
  }
}

async function sharedStrings(office: Package): Promise<readonly string[]> {
  const strings: string[] = []
  let text = ''
  let taking = false
  let phonetic = false
  await readXml(office.part('xl/sharedStrings.xml'), {
    open: (name) => {
      if (name === 'si') text = ''
      if (name === 'rPh') phonetic = true
      taking = name === 't' && !phonetic
    },
    text: (more) => {
      if (taking) text += more
    },
    close: (name) => {
      taking = false
      if (name === 'rPh') phonetic = false
      if (name === 'si') strings.push(text)
    },
  })
  return strings
}

/** The sheets in order; a name that is itself personal data is told, and then stands nowhere as a place. */
async function sheetsOf(office: Package, sink: Sink): Promise<readonly Sheet[]> {
  const relations = await relationsOf(office, 'xl/workbook.xml')
  const sheets: Sheet[] = []
  await readXml(office.part('xl/workbook.xml'), {
    open: (name, attribute) => {
      if (name !== 'sheet') return
      const shown = attribute('name') ?? ''
      const standIn = `#${sheets.length + 1}`
      sink.tell({ place: { at: 'sheet', sheet: standIn, story: 'other' }, text: shown })
      const part = relations.get(attribute('r:id') ?? '') ?? `xl/worksheets/sheet${sheets.length + 1}.xml`
      sheets.push({ name: safeName(shown, standIn), part })
    },
  })
  return sheets
}

async function readSheet(
  office: Package,
  { name: sheet, part }: Sheet,
  strings: readonly string[],
  dates: ReadonlySet<number>,
  sink: Sink,
): Promise<void> {
  const tellRow = tableRows(sink.tell)
  let cells: Cell[] = []
  let cell = { reference: '', type: '', style: 0, value: '', text: '' }
  let taking: 'value' | 'text' | 'head' | null = null
  await readXml(office.part(part), {
    open: (name, attribute) => {
      if (name === 'row') cells = []
      if (name === 'c') {
        const style = Number(attribute('s') ?? 0)
        cell = { reference: attribute('r') ?? '', type: attribute('t') ?? 'n', style, value: '', text: '' }
      }
      taking =
        name === 'v' ? 'value' : name === 't' ? 'text' : /^(odd|even|first)(Header|Footer)$/.test(name) ? 'head' : null
    },
    text: (text) => {
      if (taking === 'value') cell.value += text
      if (taking === 'text') cell.text += text
      if (taking === 'head') sink.tell({ place: { at: 'sheet', sheet, story: 'header' }, text })
    },
    close: (name) => {
      taking = null
      if (name === 'c') {
        const text = textOf(cell, strings, dates)
        const place = { at: 'cell', sheet, cell: cell.reference } as const
        if (text !== '') cells.push({ column: columnOf(cell.reference, cells.length), place, text })
      }
      if (name === 'row') tellRow(cells)
    },
  })
}

function textOf(
  { type, style, value, text }: { type: string; style: number; value: string; text: string },
  strings: readonly string[],
  dates: ReadonlySet<number>,
): string {
  if (type === 's') return strings[Number(value)] ?? ''
  if (type === 'inlineStr') return text
  return type === 'n' && dates.has(style) ? dayOfSerial(value) : value
}

/** `AB12` is column 28; a cell without its reference is the next one. */
function columnOf(reference: string, next: number): number {
  let column = 0
  for (const letter of /^[A-Z]{1,3}/.exec(reference)?.[0] ?? '') column = column * 26 + letter.charCodeAt(0) - 64
  return column === 0 ? next + 1 : column
}

/** Comments, text boxes, links, and the copies of cells that pivot tables and other workbooks leave behind. */
async function readBeside(office: Package, name: string, sink: Sink): Promise<void> {
  const comment = { at: 'sheet', sheet: '', story: 'comment' } as const
  const other = { at: 'sheet', sheet: '', story: 'other' } as const
  if (/^xl\/(comments|threadedComments|persons)/.test(name) || /^xl\/threadedComments\//.test(name)) {
    await readXml(office.part(name), anything(comment, ['userId'], sink.tell))
  } else if (/^xl\/drawings\/drawing[^/]*\.xml$/.test(name)) {
    await readXml(
      office.part(name),
      paragraphs(() => other, sink.tell),
    )
  } else if (/^xl\/(pivotCache|externalLinks|queryTables|connections)/.test(name) && name.endsWith('.xml')) {
    await readXml(office.part(name), anything(other, ['v'], sink.tell))
  } else if (/^xl\/worksheets\/_rels\/.*\.rels$/.test(name)) {
    await readXml(office.part(name), anything(other, ['Target'], sink.tell))
  } else if (/^(docProps|customXml)\/[^_]*\.xml$/.test(name)) {
    await readXml(office.part(name), anything({ at: 'properties' }, [], sink.tell))
  }
}
