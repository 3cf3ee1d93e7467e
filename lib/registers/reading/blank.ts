import { tidy, wordsOf } from './fold'

/** Ways to say that something is not known, not yet, or does not apply: people mean an empty cell. */
const saysNothing = new Set([
  'nvt',
  'nietvantoepassing',
  'na',
  'notapplicable',
  'onbekend',
  'unknown',
  'nnb',
  'ntb',
  'nogniet',
  'nognietbekend',
  'notyet',
  'leeg',
  'blank',
  'null',
])

/** Only strokes, dots or question marks, or nothing at all. */
export function isEmptyMark(text: string): boolean {
  return /^[-_.?/\s]*$/.test(tidy(text))
}

/** Words for "unknown" and "does not apply", in a column that can hold no text. */
export function isBlankWord(text: string): boolean {
  return saysNothing.has(wordsOf(text).join(''))
}
