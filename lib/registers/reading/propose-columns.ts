import type { RegisterDefinition } from '../register'
import type { Dictionary } from './dictionary'
import type { ProposedColumn, RememberedHeading } from './proposal'
import type { SheetRow } from './sheet-row'

/**
 * Where each column of a file goes. `samples` are rows below the headings (fifty will do): they tell what a doubtful
 * heading means, and whether a column holds personal data. Two columns never go to the same place.
 */
export function proposeColumns(
  headings: readonly string[],
  register: RegisterDefinition,
  remembered: readonly RememberedHeading[],
  seen?: { readonly samples: readonly SheetRow[]; readonly dictionary: Dictionary },
): readonly ProposedColumn[] {
  throw new Error(`to come: ${headings.length} ${register.name} ${remembered.length} ${seen?.samples.length}`)
}

/**
 * Whether a cell may wait until somebody confirms. Of a column that nobody recognised only what can be nothing else
 * than a day, a small number, yes or no, or a word we know; of one with personal data nothing.
 */
export function keepsCell(column: ProposedColumn, text: string, dictionary: Dictionary): boolean {
  throw new Error(`to come: ${column.index} ${text.length} ${typeof dictionary}`)
}
