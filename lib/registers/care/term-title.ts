import type { Term } from '../vocabulary'

/**
 * Whether another term is called so already, or is written so by people: an import would not know which of the two is
 * meant.
 */
export function isTitleTaken(terms: readonly Term[], title: string, ownId: string | null): boolean {
  const wanted = plain(title)
  return terms.some(
    ({ id, title: of, words }) => id !== ownId && [id, of.nl, of.en, ...words].some((word) => plain(word) === wanted),
  )
}

/** The id of a new term: its title in small letters and digits, with a number where that is taken. */
export function ownTermId(terms: readonly Term[], title: string): string {
  const wanted = plain(title)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, longestBase)
  const base = wanted === '' ? 'term' : wanted
  const taken = new Set(terms.map(({ id }) => id))
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`
    if (!taken.has(id)) return id
  }
}

/** An id is at most sixty characters; some are left for a number. */
const longestBase = 50

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim().replaceAll(/\s+/g, ' ')
}
