import type { Place, Story } from '@/lib/privacy/place'
import { safeName } from '@/lib/privacy/gather'
import { tableRows, type Cell } from '@/lib/privacy/table-rows'
import { countingLetters } from './letters'
import { openPackage } from './package'
import { anything } from './paragraphs'
import type { Sink, Source } from './sink'
import { readXml, type XmlReader } from './xml'

/** No sheet is wider; LibreOffice repeats an empty cell to the end of the row. */
const mostRepeated = 200

/** An OpenDocument text or spreadsheet, with headers, footers, comments and tracked changes. */
export async function readOpenDocument(source: Source, sink: Sink): Promise<void> {
  const office = await openPackage(source)
  const { counting, hardlyAny } = countingLetters(sink)
  try {
    await readXml(office.part('content.xml'), contents(counting, null))
    await readXml(office.part('styles.xml'), contents(counting, 'header'))
    await readXml(office.part('meta.xml'), anything({ at: 'properties' }, [], sink.tell))
    if (hardlyAny() && office.names.some((name) => name.startsWith('Pictures/'))) sink.skip('no-text')
  } finally {
    office.close()
  }
}

type Sheet = { readonly name: string; readonly row: (cells: readonly Cell[]) => void }

/** Paragraphs of a text, or cells of a sheet. `only` names the story when the part has no other. */
function contents(sink: Sink, only: Story | null): XmlReader {
  const open: { text: string }[] = []
  const inside: string[] = []
  let sheet: Sheet | null = null
  let spreadsheet = false
  let sheets = 0
  let row = 0
  let column = 0
  let cells: Cell[] = []
  let cell: { text: string; value: string; span: number; rows: number } | null = null
  let repeatRow = 1
  let paragraph = 0
  let label = ''
  let before = ''
  const heads: string[] = []

  function story(): Story {
    if (only !== null) return inside.includes('footer') ? 'footer' : only
    if (inside.includes('annotation')) return 'comment'
    return inside.includes('note') ? 'note' : 'text'
  }

  function endParagraph(text: string) {
    if (cell !== null && !inside.includes('annotation')) {
      cell.text += cell.text === '' ? text : `\n${text}`
      if (spreadsheet) return
    }
    paragraph += 1
    if (text.trim() === '') return
    const place: Place = spreadsheet
      ? { at: 'sheet', sheet: sheet?.name ?? '', story: story() }
      : { at: 'paragraph', story: story(), paragraph }
    sink.tell({ place, text, heading: spreadsheet || cell === null ? label : headed() })
    label = text.length <= 40 ? text : ''
  }

  /** What stands above and before a cell of a table in a text. */
  function headed(): string {
    return `${row > 0 ? (heads[column] ?? '') : ''} ${before}`.trim()
  }

  function endCell() {
    if (cell === null) return
    if (!spreadsheet) {
      if (row === 0) heads[column] = cell.text
      before = cell.text
      column += 1
      return
    }
    const text =
      cell.value !== '' && /^\d{4}-\d\d-\d\d/.test(cell.value) ? cell.value.slice(0, 10) : cell.text || cell.value
    const place = { at: 'cell', sheet: sheet?.name ?? '', cell: `${letters(column + 1)}${row + 1}` } as const
    if (text !== '') cells.push({ column: column + 1, place, text })
    column += Math.min(cell.span, mostRepeated)
  }

  return {
    open: (name, attribute) => {
      inside.push(name)
      if (name === 'spreadsheet') spreadsheet = true
      if (name === 'table' && spreadsheet && !inside.slice(0, -1).includes('table')) {
        sheets += 1
        const shown = attribute('table:name') ?? ''
        sink.tell({ place: { at: 'sheet', sheet: `#${sheets}`, story: 'other' }, text: shown })
        sheet = { name: safeName(shown, `#${sheets}`), row: tableRows(sink.tell) }
        row = 0
      }
      if (name === 'table' && !spreadsheet) {
        row = 0
        heads.length = 0
      }
      if (name === 'table-row') {
        repeatRow = Number(attribute('table:number-rows-repeated') ?? 1)
        column = 0
        before = ''
        cells = []
      }
      if (name === 'table-cell' || name === 'covered-table-cell') {
        const value =
          attribute('office:date-value') ?? attribute('office:value') ?? attribute('office:string-value') ?? ''
        cell = { text: '', value, span: Number(attribute('table:number-columns-repeated') ?? 1), rows: 1 }
      }
      if (name === 'p' || name === 'h') open.push({ text: '' })
      const top = open.at(-1)
      if (top !== undefined && name === 's') top.text += ' '.repeat(Math.min(Number(attribute('text:c') ?? 1), 20))
      if (top !== undefined && name === 'tab') top.text += '\t'
      if (top !== undefined && name === 'line-break') top.text += '\n'
      const target = name === 'a' ? attribute('xlink:href') : undefined
      if (target !== undefined) sink.tell({ place: { at: 'paragraph', story: 'other', paragraph }, text: target })
    },
    text: (text) => {
      const top = open.at(-1)
      if (top !== undefined) top.text += text
    },
    close: (name) => {
      if (name === 'p' || name === 'h') endParagraph(open.pop()?.text ?? '')
      if (name === 'table-cell' || name === 'covered-table-cell') {
        endCell()
        cell = null
      }
      if (name === 'table-row') {
        if (spreadsheet) sheet?.row(cells)
        row += Number.isFinite(repeatRow) ? repeatRow : 1
      }
      inside.pop()
    },
  }
}

/** Column 28 is `AB`. */
function letters(column: number): string {
  const rest = (column - 1) % 26
  const before = Math.floor((column - 1) / 26)
  return `${before > 0 ? letters(before) : ''}${String.fromCharCode(65 + rest)}`
}
