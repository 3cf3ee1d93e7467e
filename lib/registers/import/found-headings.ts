import { findHeadings, mostRowsAbove } from '../reading/headings'
import type { SheetRow } from '../reading/sheet-row'
import type { RegisterDefinition } from '../register'

/** The headings of a file and the rows below them, among those that were read first; null when no row looks like headings. */
export function headingsIn(
  first: readonly SheetRow[],
  register: RegisterDefinition,
): { readonly headings: readonly string[]; readonly below: readonly SheetRow[] } | null {
  const found = findHeadings(first.slice(0, mostRowsAbove + 1), register)
  return found === undefined ? null : { headings: found.cells, below: first.filter(({ line }) => line > found.line) }
}
