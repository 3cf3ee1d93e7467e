import type { RememberedWord } from '../reading/dictionary'
import type { RememberedHeading } from '../reading/proposal'
import type { Vocabularies } from '../vocabulary'

/** What an organisation said earlier of files for a register, and its terms. */
export type ImportMemory = {
  readonly headings: readonly RememberedHeading[]
  readonly words: readonly RememberedWord[]
  readonly vocabularies: Vocabularies
}
