import { tidy } from './fold'
import { personalInCell } from './personal'

/** Longest code of a mediator, as the database keeps it. */
export const longestCode = 20

const between = /\s*[,/+;&|\n]\s*|\s+(?:en|and|und|met)\s+/iu
/** Codes with a blank between them, when every one of them is plainly a code. */
const row = /^[a-z]{1,4}-?\d{1,6}(?: +[a-z]{1,4}-?\d{1,6})+$/i

/** The codes in a cell, in capitals, each once, in their order (indicator definitions, Columns of the registers). */
export function codesIn(written: string): readonly string[] {
  const text = written.replace(/\r\n?/g, '\n')
  const parts = text.split(between).map(tidy)
  const codes = parts.flatMap((part) => (row.test(part) ? part.split(/ +/) : [part])).map(codeOf)
  return [...new Set(codes)].filter((code) => code !== '')
}

function codeOf(written: string): string {
  return written
    .replace(/^[([{"'.:]+|[)\]}"'.:]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toUpperCase()
}

/** What keeps a code from being one; null when it is. Names are no codes, also not the first name alone. */
export function faultOfCode(code: string): 'not-a-code' | 'too-long' | 'name-as-code' | 'personal' | null {
  // Excel makes a day of 1/2.
  if (!/[\p{L}\p{N}]/u.test(code) || code.includes('\ufffd') || day.test(code)) return 'not-a-code'
  if (isName(code)) return 'name-as-code'
  if (code.includes('@') || phoneOrLonger.test(code) || personalInCell(code, '') !== null) return 'personal'
  return code.length > longestCode ? 'too-long' : null
}

const day = /^(?:\d{4}-\d\d-\d\d|\d{1,2}-\d{1,2}-\d{2,4})$/
/** Nine digits and more: a telephone number or a number that the state gave. */
const phoneOrLonger = /^\+?(?:[ .()-]*\d){9,}[ .()-]*$/
const words = /^\p{L}+[.']?(?:[ .-]+\p{L}+[.']?)*$/u
const vowel = /[aeiouy]/i

/** Letters only, as names are: several words, or one that can be spoken and is longer than initials. */
function isName(code: string): boolean {
  if (!words.test(code)) return false
  const parts = code.match(/\p{L}+/gu) ?? []
  if (parts.length > 1) return parts.some(({ length }) => length > 2) || parts.every(({ length }) => length > 1)
  return code.length > 3 && vowel.test(code.normalize('NFKD'))
}
