import type { Text } from '@/lib/i18n/languages'
import type { Column, Value } from '../column'
import { isBlankWord, isEmptyMark } from './blank'
import { cleanCell } from './clean-cell'
import type { Dictionary } from './dictionary'
import type { FaultReason } from './fault'
import { oneLine } from './fold'
import { withoutGuard } from './guard'
import { codesIn, faultOfCode, longestCode } from './read-codes'
import { readDay } from './read-day'
import { readFlag } from './read-flag'
import { readNumber } from './read-number'

/** What a cell says, or why it says nothing that the column can hold. */
export type ReadValue =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: FaultReason; readonly nearest?: Text; readonly most?: number }

/** What a spreadsheet shows instead of a value, in Dutch and in English; strokes are of a column that is too narrow. */
const sheetError =
  /^#(?:N\/[AB]|REF!|VERW!|VALUE!|WAARDE!|DIV\/0!|DEEL\/0!|NAME\?|NAAM\?|NULL!|LEEG!|NUM!|GETAL!|SPILL!|OVERLOPEN!|CALC!|BEREKENEN!|#+)$/i
/** Letters that got lost or mean nothing, or that were read in the wrong encoding before the file came here: CafÃ©. */
const lostLetters = /\ufffd|\u00c3[\u0080-\u00bf\u0152-\u2122]|\u00c2[\u00a0-\u00bf]|\u00e2\u20ac/
/** A way to keep a spreadsheet from making a number of a code: ="007". */
const quotedFormula = /^="([^"]*)"$/

/**
 * Reads one cell as a value of its column: of a file, or of a form in which somebody typed. Empty is null, and for
 * codes an empty list; so are strokes and, where no text can stand, words such as "onbekend" and "n.v.t.". Whether
 * empty is allowed is for `checkRow`.
 */
export function readValue(column: Column, written: string, dictionary: Dictionary): ReadValue {
  const quoted = quotedFormula.exec(written.trim())?.[1]
  const raw = cleanCell(quoted ?? written).trim()
  if (sheetError.test(raw)) return fault('spreadsheet-error')
  if (raw.startsWith('=')) return fault('formula')
  if (lostLetters.test(raw)) return fault('unreadable')
  const text = withoutGuard(raw)
  if (isEmptyMark(text)) return ok(column.kind === 'codes' ? [] : null)
  const read = readAs(column, text, dictionary)
  return !read.ok && column.kind !== 'text' && isBlankWord(text) ? ok(column.kind === 'codes' ? [] : null) : read
}

function readAs(column: Column, text: string, dictionary: Dictionary): ReadValue {
  switch (column.kind) {
    case 'text':
      return readText(text, column.longest)
    case 'code':
      return readCode(text)
    case 'codes':
      return readCodes(text)
    case 'day':
      return readDay(text)
    case 'whole':
      return withMost(readNumber(text, column.most, 0), column.most)
    case 'number':
      return withMost(readNumber(text, column.most, 2), column.most)
    case 'flag': {
      const flag = readFlag(text, column.title)
      return flag === null ? fault('not-yes-or-no') : ok(flag)
    }
    case 'choice': {
      const term = dictionary.find(column.vocabulary, text)
      if (term !== undefined) return ok(term.id)
      const nearest = dictionary.nearest(column.vocabulary, text)?.title
      return { ok: false, reason: 'unknown-word', ...(nearest === undefined ? {} : { nearest }) }
    }
  }
}

function readText(written: string, longest: number): ReadValue {
  const text = oneLine(written)
  return text.length > longest ? { ok: false, reason: 'too-long', most: longest } : ok(text)
}

function readCode(text: string): ReadValue {
  const codes = codesIn(text)
  if (codes.length > 1) return fault('several-codes')
  const read = readCodes(text)
  return read.ok ? ok(codes[0] ?? null) : read
}

function readCodes(text: string): ReadValue {
  const codes = codesIn(text)
  if (isBlankWord(text) || (codes.length === 1 && ['GEEN', 'NONE'].includes(codes[0] ?? ''))) return ok([])
  if (codes.length === 0) return fault('not-a-code')
  for (const code of codes) {
    const reason = faultOfCode(code)
    if (reason !== null) return { ok: false, reason, ...(reason === 'too-long' ? { most: longestCode } : {}) }
  }
  return ok(codes)
}

function withMost(read: ReadValue, most: number): ReadValue {
  return read.ok || read.reason !== 'out-of-range' ? read : { ...read, most }
}

function ok(value: Value): ReadValue {
  return { ok: true, value }
}

function fault(reason: FaultReason): ReadValue {
  return { ok: false, reason }
}
