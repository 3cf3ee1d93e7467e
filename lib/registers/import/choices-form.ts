import { z } from 'zod'
import type { RememberedWord } from '../reading/dictionary'
import { termOf, vocabularyNames, type Vocabularies } from '../vocabulary'
import type { ColumnChoices } from './choose-columns'
import { keyOf } from '../reading/fold'

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

/**
 * The name of the field that says what a word means. A browser changes quotes and line ends in the names of fields
 * (RFC 7578, section 4.2), so it has none.
 */
export function wordField(vocabulary: string, word: string): string {
  const bytes = new TextEncoder().encode(JSON.stringify([vocabulary, word]))
  return `word.${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

/** What words mean, as the form says; words without an answer, and terms that are not offered, are left out. */
export function wordChoicesIn(fields: Fields, vocabularies: Vocabularies): readonly RememberedWord[] {
  return Object.entries(fields).flatMap(([name, term]) => {
    if (!name.startsWith('word.') || typeof term !== 'string' || term === '') return []
    const named = WordShape.safeParse(parsed(textOf(name.slice('word.'.length))))
    if (!named.success) return []
    const [vocabulary, word] = named.data
    const key = keyOf(word)
    const isOffered = termOf(vocabularies, vocabulary, term) !== undefined
    return key === '' || !isOffered ? [] : [{ vocabulary, word: key, term }]
  })
}

function textOf(hex: string): string {
  const bytes = hex.match(/[0-9a-f]{2}/g)?.map((byte) => Number.parseInt(byte, 16)) ?? []
  return new TextDecoder().decode(Uint8Array.from(bytes))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
