/** Blanks and strokes that programs write for a plain one; each becomes one character, so that lines stay lines. */
const blanks = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
const strokes = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g
/** Characters that nobody sees, and that would keep a number from being one. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g

/** A text as a person reads it: digits of any width are digits, and what nobody sees is gone. Lines are kept. */
export function readable(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\r\n?|[\u2028\u2029\v\f\u0085]/g, '\n')
    .replace(unseen, '')
    .replace(blanks, ' ')
    .replace(strokes, '-')
}
