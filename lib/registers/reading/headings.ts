import type { RegisterDefinition } from '../register'
import { exactMatch, matchesOf } from './match-heading'
import type { SheetRow } from './sheet-row'
import { keyOf } from './fold'

/** How many rows at the start of a file may stand above its headings. */
export const mostRowsAbove = 40

/**
 * The row with the headings among the first rows of a file: the one that names most columns of the register. Undefined
 * when none looks like it. One name alone may be a title, so it must be exact.
 */
export function findHeadings(firstRows: readonly SheetRow[], register: RegisterDefinition): SheetRow | undefined {
  const { most, row } = bestRow(firstRows, register)
  return most < 1 ? undefined : row
}

/** How many columns of the register the best row names: tells which sheet or which separator is meant. */
export function namedColumns(firstRows: readonly SheetRow[], register: RegisterDefinition): number {
  return bestRow(firstRows, register).most
}

type Named = readonly { readonly column: string; readonly worth: number }[]

function bestRow(firstRows: readonly SheetRow[], register: RegisterDefinition) {
  // Below the headings the same words come back all the time.
  const before = new Map<string, Named>()
  const namedBy = (text: string): Named => {
    const named = before.get(text) ?? columnsNamedBy(text, register)
    before.set(text, named)
    return named
  }
  let best: { most: number; row: SheetRow | undefined } = { most: 0, row: undefined }
  for (const row of firstRows.slice(0, mostRowsAbove)) {
    const columns = new Map<string, number>()
    for (const { column, worth } of row.cells.flatMap(namedBy)) {
      columns.set(column, Math.max(worth, columns.get(column) ?? 0))
    }
    const most = [...columns.values()].reduce((sum, worth) => sum + worth, 0)
    if (most > best.most) best = { most, row }
  }
  return best
}

/** Columns that a cell may be the heading of; half a one for a name that is only likely. */
function columnsNamedBy(text: string, register: RegisterDefinition): Named {
  if (text.length > 120 || keyOf(text) === '' || isData(text)) return []
  return matchesOf(text, register).map(({ column, score }) => ({
    column: column.name,
    worth: score >= exactMatch ? 1 : 0.5,
  }))
}

/** Numbers and days, and the numbers of cases; no heading has so many digits. */
function isData(text: string): boolean {
  return (text.match(/\d/g)?.length ?? 0) > 4 || /^[\d\s.,/-]+$/.test(text)
}
