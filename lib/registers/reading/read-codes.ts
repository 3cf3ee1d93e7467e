import { tidy } from './fold'

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

/** What keeps a code from being one; null when it is. */
export function faultOfCode(code: string): 'not-a-code' | 'too-long' | 'name-as-code' | null {
  // Excel makes a day of 1/2.
  if (!/[\p{L}\p{N}]/u.test(code) || /^\d{4}-\d\d-\d\d$/.test(code)) return 'not-a-code'
  if (/^\p{L}{2,}[.']?(?:[ -]+\p{L}{2,}[.']?)+$/u.test(code)) return 'name-as-code'
  return code.length > longestCode ? 'too-long' : null
}
