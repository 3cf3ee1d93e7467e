import type { Passage } from '@/lib/privacy/finding'
import type { Place } from '@/lib/privacy/place'
import type { XmlReader } from './xml'

/** Text that belongs to a paragraph, deleted text of tracked changes and the hidden text of fields included. */
const textNames = new Set(['t', 'delText', 'instrText', 'delInstrText'])
const marks: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' }
/** A short paragraph may be what the next one is about. */
const longestLabel = 40
/** As much of a cell tells what the next one, or the one below it, is about. */
const longestHead = 200

type Table = { row: number; column: number; cell: string; before: string; readonly heads: string[] }

/** The paragraphs of a part of an Office document (Word or PowerPoint), with the heads of a table around them. */
export function paragraphs(place: (paragraph: number) => Place, tell: (passage: Passage) => void): XmlReader {
  const open: string[] = []
  const tables: Table[] = []
  let taking = false
  let count = 0
  let label = ''

  function end(text: string) {
    count += 1
    const table = tables.at(-1)
    if (text.trim() === '') return
    const head =
      table === undefined ? label : `${table.row > 0 ? (table.heads[table.column] ?? '') : ''} ${table.before}`
    tell({ place: place(count), text, heading: head.trim() })
    label = text.length <= longestLabel ? text : ''
    if (table !== undefined) table.cell += `${text} `
  }

  function add(text: string) {
    const at = open.length - 1
    if (at >= 0) open[at] += text
  }

  return {
    open: (name) => {
      if (name === 'p') open.push('')
      if (name === 'tbl') tables.push({ row: -1, column: -1, cell: '', before: '', heads: [] })
      const table = tables.at(-1)
      if (name === 'tr' && table !== undefined) Object.assign(table, { row: table.row + 1, column: -1, before: '' })
      if (name === 'tc' && table !== undefined) Object.assign(table, { column: table.column + 1, cell: '' })
      taking = textNames.has(name)
      add(marks[name] ?? '')
    },
    text: (text) => {
      if (taking) add(text)
    },
    close: (name) => {
      taking = false
      if (name === 'p') end(open.pop() ?? '')
      const table = tables.at(-1)
      if (name === 'tc' && table !== undefined) {
        table.before = table.cell.slice(0, longestHead)
        if (table.row === 0) table.heads[table.column] = table.before
      }
      if (name === 'tbl') tables.pop()
    },
  }
}

/** All text and the values of one attribute, for parts that have no paragraphs: properties, caches, links. */
export function anything(place: Place, attributes: readonly string[], tell: (passage: Passage) => void): XmlReader {
  let text = ''
  const flush = () => {
    if (text.trim() !== '') tell({ place, text })
    text = ''
  }
  return {
    open: (_name, attribute) => {
      flush()
      for (const name of attributes) {
        const value = attribute(name)
        if (value !== undefined && value.length > 5) tell({ place, text: value })
      }
    },
    text: (more) => {
      text += more
    },
    close: flush,
  }
}
