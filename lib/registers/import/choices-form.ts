import { z } from 'zod'
import { wordKey, type RememberedWord } from '../reading/dictionary'
import { termOf, vocabularyNames, type Vocabularies } from '../vocabulary'
import type { ColumnChoices } from './choose-columns'

type Fields = Readonly<Record<string, unknown>>

/** The name of the field that says where a column of the file goes. */
export function columnField(index: number): string {
  return `column.${index}`
}

/** Where columns go, as the form says: `column.3` is `closedOn`, or empty to leave it out. */
export function columnChoicesIn(fields: Fields): ColumnChoices {
  return new Map(
    Object.entries(fields).flatMap(([name, value]) => {
      const index = /^column\.(\d{1,3})$/.exec(name)?.[1]
      return index === undefined || typeof value !== 'string' ? [] : [[Number(index), value || null]]
    }),
  )
}

const WordShape = z.tuple([z.enum(vocabularyNames), z.string().min(1).max(200)])

/** The name of the field that says what a word means. */
export function wordField(vocabulary: string, word: string): string {
  return `word.${JSON.stringify([vocabulary, word])}`
}

/** What words mean, as the form says; words without an answer, and terms that are not offered, are left out. */
export function wordChoicesIn(fields: Fields, vocabularies: Vocabularies): readonly RememberedWord[] {
  return Object.entries(fields).flatMap(([name, term]) => {
    if (!name.startsWith('word.') || typeof term !== 'string' || term === '') return []
    const named = WordShape.safeParse(parsed(name.slice('word.'.length)))
    if (!named.success) return []
    const [vocabulary, word] = named.data
    const key = wordKey(word)
    const isOffered = termOf(vocabularies, vocabulary, term) !== undefined
    return key === '' || !isOffered ? [] : [{ vocabulary, word: key, term }]
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
