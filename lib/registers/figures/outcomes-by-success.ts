import type { Group } from '../indicators/reading'
import type { Vocabularies } from '../vocabulary'

/** What an outcome says: it went well, it was handled and did not, or it was never handled or nobody knows. */
export type Success = 'positive' | 'handled' | 'rest'

/** Outcomes under what they say of success, by the vocabulary of the organisation; empty parts are left out. */
export function outcomesBySuccess(
  { outcome }: Pick<Vocabularies, 'outcome'>,
  groups: readonly Group[],
): readonly { readonly success: Success; readonly outcomes: readonly Group[] }[] {
  const successOf = ({ id }: Group): Success => {
    const term = outcome.find((one) => one.id === id)
    if (term?.handled !== true) return 'rest'
    return term.positive === true ? 'positive' : 'handled'
  }
  const parts: readonly Success[] = ['positive', 'handled', 'rest']
  return parts
    .map((success) => ({ success, outcomes: groups.filter((group) => successOf(group) === success) }))
    .filter(({ outcomes }) => outcomes.length > 0)
}
