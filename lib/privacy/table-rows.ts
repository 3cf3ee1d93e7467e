import type { Passage } from './finding'
import type { Place } from './place'

export type Cell = { readonly column: number; readonly place: Place; readonly text: string }

const longestHead = 60
const house = /^ ?\d{1,5} ?(?:[A-Za-z]{1,3})?(?: ?[-/] ?\d{1,4})? ?$/
const street = /\p{L}{3}[\p{L}.' -]* \d{1,5} ?(?:[A-Za-z]{1,3})?$/u

/**
 * Turns the rows of a table, handed over one by one, into passages that know their heads: the last words that stood
 * above a cell, and the words in the cell before it. A sheet may have a title above its heads, or several tables.
 */
export function tableRows(tell: (passage: Passage) => void) {
  const heads = new Map<number, string>()
  return (cells: readonly Cell[]): void => {
    cells.forEach(({ column, place, text }, at) => {
      if (text.trim() === '') return
      const before = cells[at - 1]?.text ?? ''
      const heading = [heads.get(column) ?? '', isHead(before) ? before : ''].join(' ').trim()
      tell({ place, text, heading, next: houseBeside(before, cells[at + 1]?.text ?? '') })
    })
    for (const { column, text } of cells) if (isHead(text)) heads.set(column, text)
  }
}

function isHead(text: string): boolean {
  return text.length <= longestHead && /\p{L}{2}/u.test(text) && !/\d/.test(text)
}

/** The house number that belongs to a postcode in a cell of its own, after it or, with its street, before it. */
function houseBeside(before: string, after: string): string {
  if (house.test(after)) return after
  return street.exec(before.slice(-longestHead))?.[0].replace(/^.* /su, '') ?? ''
}
