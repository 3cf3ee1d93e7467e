import type { Dictionary } from './dictionary'
import { readDay } from './read-day'
import { readFlag } from './read-flag'

const nothing = { nl: '', en: '' }
/** Four digits tell nobody apart; nine may be a citizen service number. */
const smallNumber = /^\s*\d{1,4}(?:[.,]\d{1,2})?\s*$/
/** Before this the day may be one on which somebody was born. */
const firstDay = '1995-01-01'

/** Whether a cell can only be a day of the last decades, yes or no, or a word from our own lists. */
export function isHarmless(text: string, dictionary: Dictionary): boolean {
  if (text.length > 80) return false
  if (readFlag(text, nothing) !== null) return true
  const day = readDay(text)
  if (day.ok) return day.value >= firstDay
  return dictionary.knows(text)
}

/** The same, or a small number. */
export function keepsAsUnknown(text: string, dictionary: Dictionary): boolean {
  return smallNumber.test(text) || isHarmless(text, dictionary)
}
