import type { TermChange } from '../vocabulary-changes'
import type { Term, VocabularyName } from '../vocabulary'

/** What an outcome says of success: `none` is nothing. */
export const successes = ['yes', 'no', 'none'] as const
export type Success = (typeof successes)[number]

export const longestTitle = 80

/** What somebody can say about a term. What it means counts for outcomes only. */
export type TermWish = {
  readonly title: string
  readonly positive: Success
  readonly handled: boolean
  readonly retired: boolean
}

/** What is kept of a change; null is as the product has it. */
export type KeptTerm = Pick<TermChange, 'title' | 'positive' | 'handled' | 'retired'>

/** What a term says of success, as it is kept. */
export function successOf({ positive }: Pick<Term, 'positive'>): Success {
  return positive === true ? 'yes' : positive === false ? 'no' : 'none'
}

/** Whether a term of this vocabulary says anything of success. */
export function hasMeaning(name: VocabularyName): boolean {
  return name === 'outcome'
}

/**
 * How a term is now, as one text: a form sends back what it showed, so that nobody saves on top of what they have not
 * seen.
 */
export function termSeen(term: Term): string {
  const { title, retired = false, handled = false } = term
  return JSON.stringify([title.nl, title.en, successOf(term), handled, retired])
}

/**
 * Terms that an indicator counts by: without them, or with another meaning, it would count something else (indicator
 * definitions, the table). Only their title can change.
 */
export function isFixed(name: VocabularyName, term: string): boolean {
  return fixed[name]?.includes(term) ?? false
}

const fixed: Readonly<Partial<Record<VocabularyName, readonly string[]>>> = {
  trainingKind: ['basic', 'followup', 'deepening'],
  meetingKind: ['intervision', 'steering', 'regional'],
  channel: ['self'],
  activityKind: ['publicity'],
}
