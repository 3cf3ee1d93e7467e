import type { Term, Vocabularies, VocabularyName } from '../vocabulary'

/** What somebody said earlier of a word, by `wordKey`. */
export type RememberedWord = { readonly vocabulary: VocabularyName; readonly word: string; readonly term: string }

/** Finds the term that a word means. Make it once for a file. */
export type Dictionary = {
  readonly find: (vocabulary: VocabularyName, word: string) => Term | undefined
  /** The term that may be meant, to ask and never to take. */
  readonly nearest: (vocabulary: VocabularyName, word: string) => Term | undefined
}

/** Terms by everything they are called, and by the words that the organisation explained before. */
export function dictionaryOf(vocabularies: Vocabularies, remembered: readonly RememberedWord[] = []): Dictionary {
  throw new Error(`to come: ${Object.keys(vocabularies).length + remembered.length}`)
}

/** A word as it is remembered: small letters and digits only; empty when nothing is left. */
export function wordKey(word: string): string {
  return word.toLowerCase()
}
