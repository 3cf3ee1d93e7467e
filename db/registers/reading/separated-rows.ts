import type { SheetRow } from '@/lib/registers/reading/sheet-row'
import { UnreadableSheet } from './unreadable'

/** Longest text between quotation marks; one that is never closed would take in the rest of the file. */
const longestQuoted = 20_000

const quote = 0x22
const [lineFeed, carriageReturn] = [0x0a, 0x0d]

/**
 * Takes a text apart in rows and cells as spreadsheets do, in pieces as they come: a cell may be between quotation
 * marks, and then hold separators, line ends and doubled marks. A mark inside a cell is a mark. Rows end with any of
 * the usual line ends. Empty rows are counted and left out.
 */
export function separatedRows(separator: string) {
  const parts = separator.charCodeAt(0)
  let line = 1
  let cells: string[] = []
  let cell = ''
  let state: 'start' | 'plain' | 'quoted' | 'closed' = 'start'
  let openedOn = 0
  let endedByReturn = false
  let rows: SheetRow[] = []

  const endCell = () => {
    cells.push(cell)
    cell = ''
    state = 'start'
  }
  const endRow = () => {
    endCell()
    if (cells.some((text) => text.trim() !== '')) rows.push({ line, cells })
    cells = []
    line += 1
  }
  const taken = (): readonly SheetRow[] => {
    const found = rows
    rows = []
    return found
  }

  /** Hands over the next piece; gives the rows that are complete. */
  const write = (text: string): readonly SheetRow[] => {
    let from = 0
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      const followsReturn = endedByReturn
      endedByReturn = false
      if (state === 'quoted') {
        if (code !== quote) continue
        cell += text.slice(from, at)
        from = at + 1
        state = 'closed'
        continue
      }
      if (code === lineFeed && followsReturn) {
        from = at + 1
        continue
      }
      if (code === parts || code === lineFeed || code === carriageReturn) {
        cell += text.slice(from, at)
        from = at + 1
        if (code === parts) endCell()
        else endRow()
        endedByReturn = code === carriageReturn
        continue
      }
      if (code === quote && state === 'closed') {
        // Doubled: one mark that belongs to the text, whose slice begins with it.
        from = at
        state = 'quoted'
        continue
      }
      if (code === quote && state === 'start' && (cell + text.slice(from, at)).trim() === '') {
        cell = ''
        from = at + 1
        state = 'quoted'
        openedOn = line
        continue
      }
      if (state !== 'start' || code !== 0x20) state = 'plain'
    }
    cell += text.slice(from)
    if (state === 'quoted' && cell.length > longestQuoted) throw new UnreadableSheet('broken-quotes', openedOn)
    return taken()
  }

  /** Gives the last row, which need not have a line end. */
  const end = (): readonly SheetRow[] => {
    if (state === 'quoted') throw new UnreadableSheet('broken-quotes', openedOn)
    if (cell !== '' || cells.length > 0) endRow()
    return taken()
  }

  return { write, end }
}
