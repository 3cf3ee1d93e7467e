import type { RegisterDefinition } from '../register'
import { exactMatch, headingKey, matchesOf } from './match-heading'
import type { SheetRow } from './sheet-row'

/** How many rows at the start of a file may stand above its headings. */
export const mostRowsAbove = 40

/**
 * The row with the headings among the first rows of a file: the one that names most columns of the register. Undefined
 * when none looks like it. One name alone may be a title, so it must be exact.
 */
export function findHeadings(firstRows: readonly SheetRow[], register: RegisterDefinition): SheetRow | undefined {
  const most = namedColumns(firstRows, register)
  return most < 1 ? undefined : firstRows.slice(0, mostRowsAbove).find((row) => columnsNamed(row, register) === most)
}

/** How many columns of the register the best row names: tells which sheet or which separator is meant. */
export function namedColumns(firstRows: readonly SheetRow[], register: RegisterDefinition): number {
  return Math.max(0, ...firstRows.slice(0, mostRowsAbove).map((row) => columnsNamed(row, register)))
}

/** How many columns of the register a row names, half a one for a name that is only likely. */
function columnsNamed({ cells }: SheetRow, register: RegisterDefinition): number {
  const named = new Map<string, number>()
  for (const heading of cells) {
    if (heading.length > 120 || headingKey(heading) === '' || isNumber(heading)) continue
    for (const { column, score } of matchesOf(heading, register)) {
      const worth = score >= exactMatch ? 1 : 0.5
      named.set(column.name, Math.max(worth, named.get(column.name) ?? 0))
    }
  }
  return [...named.values()].reduce((sum, worth) => sum + worth, 0)
}

function isNumber(text: string): boolean {
  return /^[\d\s.,/-]+$/.test(text)
}
