import type { Values } from '../column'
import type { RegisterDefinition } from '../register'
import { termOf, type Vocabularies } from '../vocabulary'

/**
 * Whether every term of a row can be chosen: those that are no longer offered only where the row had them already.
 */
export function hasChosenTerms(
  register: RegisterDefinition,
  vocabularies: Vocabularies,
  values: Values,
  before: Values | null,
): boolean {
  return register.columns.every((column) => {
    const chosen = values[column.name] ?? null
    if (column.kind !== 'choice' || chosen === null || chosen === before?.[column.name]) return true
    const term = termOf(vocabularies, column.vocabulary, String(chosen))
    return term !== undefined && term.retired !== true
  })
}
