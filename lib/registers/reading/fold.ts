import { readable } from '@/lib/privacy/readable'

const plain = /^[\x20-\x7e]*$/
const control = /[\u0000-\u001f\u007f\u0080-\u009f\u2028\u2029]+/g

/** A text as a person reads it, on one line and without blanks around it. For reading only: it is not what was written. */
export function tidy(text: string): string {
  return (plain.test(text) ? text : readable(text).replace(/\n/g, ' ')).trim()
}

/** A text to keep: on one line, without blanks around it, otherwise as it was written. */
export function oneLine(text: string): string {
  return (
    plain.test(text)
      ? text
      : text
          .normalize('NFC')
          .replace(/\u00a0/g, ' ')
          .replace(control, ' ')
  ).trim()
}

/** Its words in small letters without accents; everything that is no letter or digit parts them. */
export function wordsOf(text: string): readonly string[] {
  const folded = (plain.test(text) ? text : text.normalize('NFKD').replace(/\p{M}+/gu, '')).toLowerCase()
  return folded.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** A word or heading as it is matched and remembered: small letters and digits only, at most 200; empty when nothing is left. */
export function keyOf(text: string): string {
  return wordsOf(text).join('').slice(0, 200)
}

/** What is left without the parts in brackets; the text itself when nothing is. */
export function withoutBrackets(text: string): string {
  const left = text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ').trim()
  return left === '' ? text : left
}

/** A word without what makes it plural or bends it, in Dutch and in English: only to be held against another one. */
export function stem(word: string): string {
  const bare = word.length > 3 ? word.replace(/(?:en|es|s|e)$/, '') : word
  return bare.replace(/(.)\1/g, '$1').replace(/z$/, 's').replace(/v$/, 'f').replace(/y$/, 'i')
}
