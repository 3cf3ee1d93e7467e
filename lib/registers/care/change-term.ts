import type { Language } from '@/lib/i18n/languages'
import { ok, refuse, type Result } from '@/lib/result'
import { baseVocabularies } from '../vocabularies/base'
import { withChanges, type TermChange } from '../vocabulary-changes'
import { termOf, type Term, type VocabularyName } from '../vocabulary'
import { hasMeaning, isFixed, successOf, termSeen, type KeptTerm, type TermWish } from './term'
import { isTitleTaken } from './term-title'

/** A term that somebody looked at. */
export type SeenTerm = { readonly vocabulary: VocabularyName; readonly term: string; readonly seen: string }

export type TermProblem = 'not-found' | 'changed-meanwhile' | 'term-title-taken' | 'term-fixed'

/**
 * Changes what a term is called, what it means and whether it is offered. Gives what is to be kept; null when nothing
 * changes. A term that an indicator counts by keeps its meaning and stays on offer.
 */
export function changeTerm(
  changes: readonly TermChange[],
  { vocabulary, term: id, seen }: SeenTerm,
  wish: TermWish,
  language: Language,
): Result<KeptTerm | null, TermProblem> {
  const vocabularies = withChanges(changes)
  const now = termOf(vocabularies, vocabulary, id)
  if (now === undefined) return refuse('not-found')
  if (termSeen(now) !== seen) return refuse('changed-meanwhile')
  if (isTitleTaken(vocabularies[vocabulary], wish.title, id)) return refuse('term-title-taken')
  if (isFixed(vocabulary, id) && wish.retired) return refuse('term-fixed')
  if (isAsIs(vocabulary, now, wish, language)) return ok(null)
  const base = baseVocabularies[vocabulary].find((one) => one.id === id)
  const kept = changes.find((one) => one.vocabulary === vocabulary && one.term === id)
  return ok({
    title: titleKept(now, base, kept?.title ?? null, wish.title, language),
    ...meaningKept(vocabulary, base, wish),
    retired: wish.retired,
  })
}

/** The changes of an organisation with those of one term in their place. */
export function withTerm(
  changes: readonly TermChange[],
  { vocabulary, term }: Pick<SeenTerm, 'vocabulary' | 'term'>,
  kept: KeptTerm,
): readonly TermChange[] {
  const isThis = (one: TermChange) => one.vocabulary === vocabulary && one.term === term
  if (!changes.some(isThis)) return [...changes, { vocabulary, term, own: false, ...kept }]
  return changes.map((one) => (isThis(one) ? { ...one, ...kept } : one))
}

function isAsIs(vocabulary: VocabularyName, now: Term, wish: TermWish, language: Language): boolean {
  if (wish.title !== now.title[language] || wish.retired !== (now.retired ?? false)) return false
  return !hasMeaning(vocabulary) || (wish.positive === successOf(now) && wish.handled === (now.handled ?? false))
}

/** A title that was left alone stays what it was, also in the other language; that of the product is no change. */
function titleKept(now: Term, base: Term | undefined, kept: string | null, wished: string, language: Language) {
  if (wished === now.title[language]) return kept
  return wished === base?.title[language] ? null : wished
}

function meaningKept(
  vocabulary: VocabularyName,
  base: Term | undefined,
  { positive, handled }: TermWish,
): Pick<KeptTerm, 'positive' | 'handled'> {
  if (!hasMeaning(vocabulary)) return { positive: null, handled: null }
  return {
    positive: base !== undefined && positive === successOf(base) ? null : positive,
    handled: base?.handled === handled ? null : handled,
  }
}
