import type { SheetRow } from '@/lib/registers/reading/sheet-row'
import { UnreadableSheet } from '../unreadable'
import { cellText, type WorkbookFacts } from './cell-text'
import { readingXml } from './xml'

const mostColumns = 200
/** One more than is kept, so that a character that is cut through is seen to be. */
const longestText = 2001

/** The rows of one sheet as they are unpacked, or those in its first `most` pieces; empty ones are left out. */
export async function* sheetRows(
  part: AsyncIterable<Uint8Array>,
  facts: WorkbookFacts,
  most = Number.POSITIVE_INFINITY,
): AsyncGenerator<SheetRow> {
  let rows: SheetRow[] = []
  let [line, column] = [0, 0]
  let cells: string[] = []
  let [type, style, value, listens] = ['n', -1, '', false]
  let formula: string | null = null
  let [isHint, isFormula] = [false, false]

  const endCell = () => {
    const text = cellText({ type, shown: facts.styles[style] ?? 'number', value, formula }, facts)
    if (text.trim() !== '') {
      if (column >= mostColumns) throw new UnreadableSheet('too-many-columns', line)
      while (cells.length < column) cells.push('')
      cells[column] = text
    }
    column += 1
  }
  const pieces = readingXml(part, {
    open: (name, { r, t, s }) => {
      if (name === 'row') {
        line = Math.max(line + 1, lineOf(r))
        column = 0
        cells = []
      } else if (name === 'c') {
        column = columnOf(r) ?? column
        type = t ?? 'n'
        style = s === undefined ? -1 : Number(s)
        value = ''
        formula = null
      } else if (name === 'f') formula = ''
      else if (name === 'rPh') isHint = true
      listens = name === 'v' || name === 't' || name === 'f'
      isFormula = name === 'f'
    },
    text: (piece) => {
      if (!listens || isHint) return
      if (isFormula) formula = `${formula ?? ''}${piece}`.slice(0, longestText)
      else if (value.length < longestText) value = `${value}${piece}`.slice(0, longestText)
    },
    close: (name) => {
      listens = false
      if (name === 'rPh') isHint = false
      if (name === 'c') endCell()
      if (name === 'row' && cells.length > 0) rows.push({ line, cells })
    },
  })
  try {
    for (let seen = 0; seen < most && (await pieces.next()).done !== true; seen += 1) {
      yield* rows
      rows = []
    }
  } finally {
    await pieces.return(undefined)
  }
}

/** The number of a row; 0 when it has none. Every row comes after the one before it, whatever it says itself. */
function lineOf(number: string | undefined): number {
  return /^\d{1,7}$/.test(number ?? '') ? Number(number) : 0
}

/** The place of a column by the letters of a cell, such as AB12; null when it does not say. */
function columnOf(reference = ''): number | null {
  let place = 0
  for (let at = 0; at < 4; at += 1) {
    // The same for small letters; by number, because this is done for every cell.
    const letter = (reference.charCodeAt(at) & 0xdf) - 0x40
    if (!(letter >= 1 && letter <= 26)) break
    place = place * 26 + letter
  }
  return place === 0 ? null : place - 1
}
