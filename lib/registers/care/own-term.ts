import { ok, refuse, type Result } from '@/lib/result'
import { withChanges, type TermChange } from '../vocabulary-changes'
import type { VocabularyName } from '../vocabulary'
import { hasMeaning, type TermWish } from './term'
import { isTitleTaken, ownTermId } from './term-title'

/** How many own terms one vocabulary can have: a list that people still read. */
export const mostOwnTerms = 40

/** A new term of the organisation itself, after the others. */
export function ownTerm(
  changes: readonly TermChange[],
  vocabulary: VocabularyName,
  { title, positive, handled }: Omit<TermWish, 'retired'>,
): Result<TermChange, 'term-title-taken' | 'too-many-terms'> {
  const terms = withChanges(changes)[vocabulary]
  if (isTitleTaken(terms, title, null)) return refuse('term-title-taken')
  if (terms.filter(({ own }) => own).length >= mostOwnTerms) return refuse('too-many-terms')
  const meaning = hasMeaning(vocabulary) ? { positive, handled } : { positive: null, handled: null }
  return ok({ vocabulary, term: ownTermId(terms, title), title, ...meaning, retired: false, own: true })
}

/** The own terms of a vocabulary with this one a place earlier; as they were when it is the first or no own term. */
export function movedUp(changes: readonly TermChange[], vocabulary: VocabularyName, term: string): readonly string[] {
  const ids = changes.filter((one) => one.vocabulary === vocabulary && one.own).map((one) => one.term)
  const place = ids.indexOf(term)
  if (place < 1) return ids
  return ids.with(place - 1, term).with(place, ids[place - 1] ?? term)
}
