import { vocabularyNames, type Term, type Vocabularies, type VocabularyName } from '../vocabulary'
import { distance } from './distance'
import { keyOf, stem, withoutBrackets, wordsOf } from './fold'

/** What somebody said earlier of a word, by `keyOf`. */
export type RememberedWord = { readonly vocabulary: VocabularyName; readonly word: string; readonly term: string }

/** Finds the term that a word means. Make it once for a file. */
export type Dictionary = {
  readonly find: (vocabulary: VocabularyName, word: string) => Term | undefined
  /** The term that may be meant, to ask and never to take. */
  readonly nearest: (vocabulary: VocabularyName, word: string) => Term | undefined
  /** Whether a word is a term of any vocabulary. */
  readonly knows: (word: string) => boolean
}

/** Guessing takes time, and a file with so many unknown words has something else in that column. */
const mostGuesses = 2000

/** Terms by everything they are called, and by the words that the organisation explained before. */
export function dictionaryOf(vocabularies: Vocabularies, remembered: readonly RememberedWord[] = []): Dictionary {
  const books = new Map(vocabularyNames.map((name) => [name, bookOf(vocabularies[name], name, remembered)]))
  const all: Book = {
    exact: new Map([...books.values()].flatMap(({ exact }) => [...exact])),
    meaning: new Map([...books.values()].flatMap(({ meaning }) => [...meaning])),
  }
  let asked = 0
  return {
    find: (vocabulary, word) => find(books.get(vocabulary), word),
    nearest: (vocabulary, word) => {
      asked += 1
      return asked > mostGuesses ? undefined : nearest(books.get(vocabulary), word)
    },
    knows: (word) => find(all, word) !== undefined,
  }
}

type Book = { readonly exact: ReadonlyMap<string, Term>; readonly meaning: ReadonlyMap<string, Term | null> }

function bookOf(terms: readonly Term[], name: VocabularyName, remembered: readonly RememberedWord[]): Book {
  const exact = new Map<string, Term>()
  const meaning = new Map<string, Term | null>()
  for (const { vocabulary, word, term } of remembered) {
    const meant = terms.find(({ id }) => id === term)
    if (vocabulary === name && meant !== undefined) exact.set(word, meant)
  }
  // What is offered comes before what is not any more, and titles before other words.
  const order = [...terms].sort((one, other) => Number(one.retired ?? false) - Number(other.retired ?? false))
  const titles = order.map((term) => ({ term, names: [term.title.nl, term.title.en, term.id] }))
  const words = order.map((term) => ({ term, names: term.words }))
  for (const { term, names } of [...titles, ...words]) {
    for (const called of names) {
      if (!exact.has(keyOf(called))) exact.set(keyOf(called), term)
      const key = meaningKey(called)
      const other = meaning.get(key)
      // Two terms that differ in their ending only are told apart by the whole word.
      meaning.set(key, other === undefined || other === term ? term : null)
    }
  }
  exact.delete('')
  meaning.delete('')
  return { exact, meaning }
}

const linking = new Set(['of', 'en', 'or', 'and', 'de', 'het', 'een', 'the', 'a', 'an', '1', 's'])

/** A phrase without small words and endings, so that singular and plural are the same. */
function meaningKey(phrase: string): string {
  const words = wordsOf(phrase)
  const telling = words.filter((word) => !linking.has(word))
  return (telling.length === 0 ? words : telling).map(stem).join('')
}

/** "1. geluid", "a) politie", "intervisie 3": a number before or after the word. */
const numbering = /^\s*(?:\d{1,2}|[a-z])\s*[.):-]+\s*|\s+(?:nr\.?\s*)?#?\d{1,3}$/gi

function find(book: Book | undefined, word: string): Term | undefined {
  if (book === undefined) return undefined
  for (const written of new Set([word, withoutBrackets(word), word.replace(numbering, '')])) {
    const term = book.exact.get(keyOf(written)) ?? book.meaning.get(meaningKey(written))
    if (term !== undefined && term !== null) return term
  }
  return undefined
}

function nearest(book: Book | undefined, word: string): Term | undefined {
  const key = meaningKey(word).slice(0, 60)
  if (book === undefined || key.length < 3) return undefined
  const near = [...book.meaning].flatMap(([name, term]) =>
    term === null || term.retired === true ? [] : [{ term, far: farFrom(name, key) }],
  )
  const least = Math.min(...near.map(({ far }) => far))
  const best = new Set(near.filter(({ far }) => far === least).map(({ term }) => term))
  return least < 1 && best.size === 1 ? [...best][0] : undefined
}

/** Below 1 when one may be meant by the other: a slip of the pen, or a part of it. */
function farFrom(name: string, key: string): number {
  const slips = Math.max(1, Math.floor(Math.min(name.length, key.length) / 4))
  const slip = distance(name, key, slips) / (slips + 1)
  const isPart = Math.min(name.length, key.length) > 3 && (name.includes(key) || key.includes(name))
  return Math.min(slip, isPart ? 0.9 : 1)
}
