import type { Text } from '@/lib/i18n/languages'

/** Lists of terms that a column chooses from. */
export const vocabularyNames = [
  'trainingKind',
  'meetingKind',
  'channel',
  'nuisance',
  'unsuitableReason',
  'outcome',
  'activityKind',
  'complaintOutcome',
  'recommendationSource',
] as const
export type VocabularyName = (typeof vocabularyNames)[number]

/** One term of a vocabulary, as the product knows it or as an organisation made it. */
export type Term = {
  readonly id: string
  readonly title: Text
  /** Other ways in which people write it. */
  readonly words: readonly string[]
  /** For an outcome: whether it speaks of success; null when it says nothing about that. */
  readonly positive?: boolean | null
  /** For an outcome: whether the case was handled. */
  readonly handled?: boolean
  /** No longer offered for new rows; rows that have it keep it. */
  readonly retired?: true
  /** Added by the organisation. */
  readonly own?: true
}

/** The terms of every vocabulary, in the order in which a screen offers them. */
export type Vocabularies = Readonly<Record<VocabularyName, readonly Term[]>>

/** Finds a term; undefined for one that this vocabulary never had. */
export function termOf(vocabularies: Vocabularies, name: VocabularyName, id: string): Term | undefined {
  return vocabularies[name].find((term) => term.id === id)
}
