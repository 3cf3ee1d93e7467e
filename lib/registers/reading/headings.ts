import type { RegisterDefinition } from '../register'
import type { SheetRow } from './sheet-row'

/** How many rows at the start of a file may stand above its headings. */
export const mostRowsAbove = 40

/** The row with the headings among the first rows of a file; undefined when none looks like it. */
export function findHeadings(firstRows: readonly SheetRow[], register: RegisterDefinition): SheetRow | undefined {
  throw new Error(`to come: ${firstRows.length} ${register.name}`)
}

/** A heading as it is matched and remembered: small letters and digits only; empty when nothing is left. */
export function headingKey(heading: string): string {
  return heading.toLowerCase()
}
