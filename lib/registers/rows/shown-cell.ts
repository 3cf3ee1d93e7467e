import { DayShape } from '@/lib/day'
import { formatShortDay } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Column, Value } from '../column'
import { termOf, type Vocabularies } from '../vocabulary'

/** A cell in words; empty for what is unknown or not yet. A term that the vocabulary lost is shown as it was stored. */
export function shownCell(language: Language, vocabularies: Vocabularies, column: Column, value: Value): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return translator(language)(value ? 'registers.yes' : 'registers.no')
  if (typeof value === 'number') return numberText(language, value)
  if (typeof value === 'object') return value.join(', ')
  if (column.kind === 'choice') return termOf(vocabularies, column.vocabulary, value)?.title[language] ?? value
  const day = column.kind === 'day' ? DayShape.safeParse(value) : null
  return day?.success ? formatShortDay(day.data, language) : value
}

/** A number as people write it, without separators that a form would not read back. */
export function numberText(language: Language, value: number): string {
  return language === 'nl' ? String(value).replace('.', ',') : String(value)
}
