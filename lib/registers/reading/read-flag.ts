import type { Text } from '@/lib/i18n/languages'
import { withoutBrackets, wordsOf } from './fold'

const marks: ReadonlyMap<string, boolean> = new Map([
  ['✓', true],
  ['✔', true],
  ['☑', true],
  ['☒', true],
  ['✗', false],
  ['✘', false],
  ['☐', false],
])
const yes = new Set(['ja', 'j', 'yes', 'y', 'x', 'true', 'waar', '1', 'v', 'wel'])
const no = new Set(['nee', 'neen', 'n', 'no', 'false', 'onwaar', '0', 'niet', 'not'])

/**
 * Reads yes or no as people write it, also as the title of the column with or without "niet"; what stands in brackets
 * is a remark. Null when it is neither.
 */
export function readFlag(written: string, title: Text): boolean | null {
  const mark = marks.get(written.trim())
  if (mark !== undefined) return mark
  const said = wordsOf(withoutBrackets(written)).join('')
  if (said === '') return null
  if (no.has(said)) return false
  if (yes.has(said)) return true
  for (const name of [title.nl, title.en]) {
    const plain = wordsOf(name).join('')
    if (said === plain) return true
    if (['niet', 'not', 'on', 'un'].some((before) => said === `${before}${plain}`)) return false
  }
  return null
}
