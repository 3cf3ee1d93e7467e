import { baseVocabularies } from './vocabularies/base'
import { vocabularyNames, type Term, type Vocabularies, type VocabularyName } from './vocabulary'

/** What an organisation changed in a term of the product, or a term of its own; null is as the product has it. */
export type TermChange = {
  readonly vocabulary: VocabularyName
  readonly term: string
  readonly title: string | null
  readonly positive: 'yes' | 'no' | 'none' | null
  readonly handled: boolean | null
  readonly retired: boolean
  readonly own: boolean
}

/** The terms of the product with the changes of an organisation; its own terms come last, in the given order. */
export function withChanges(changes: readonly TermChange[]): Vocabularies {
  const vocabularies: Record<VocabularyName, readonly Term[]> = { ...baseVocabularies }
  for (const name of vocabularyNames) {
    const of = changes.filter(({ vocabulary }) => vocabulary === name)
    const base = baseVocabularies[name].map((term) => changed(term, of))
    vocabularies[name] = [...base, ...of.filter(({ own }) => own).map(ownTerm)]
  }
  return vocabularies
}

const saysOfSuccess = { yes: true, no: false, none: null } as const

function changed(term: Term, changes: readonly TermChange[]): Term {
  const change = changes.find((one) => one.term === term.id && !one.own)
  if (change === undefined) return term
  const { title, positive, handled, retired } = change
  return {
    ...term,
    ...(title === null
      ? {}
      : { title: { nl: title, en: title }, words: [...term.words, term.title.nl, term.title.en] }),
    ...(positive === null ? {} : { positive: saysOfSuccess[positive] }),
    ...(handled === null ? {} : { handled }),
    ...(retired ? { retired } : {}),
  }
}

function ownTerm({ term, title, positive, handled, retired }: TermChange): Term {
  const name = title ?? term
  return {
    id: term,
    title: { nl: name, en: name },
    words: [],
    ...(positive === null ? {} : { positive: saysOfSuccess[positive] }),
    ...(handled === null ? {} : { handled }),
    ...(retired ? { retired } : {}),
    own: true,
  }
}
