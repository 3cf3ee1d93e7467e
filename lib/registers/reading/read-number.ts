import { tidy } from './fold'

type ReadNumber =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly reason: 'not-a-number' | 'not-whole' | 'too-exact' | 'out-of-range' }

/** What people write after a number of hours, talks or people. */
const unit = / ?(?:uur|uren|u|hours?|h|x|keer|gesprek(?:ken)?|talks?|personen|people)\.?$/
const shape = /^([+-]?)(\d{0,15})(?:[.,](\d{1,15}))?$/
/** 1.000 is a thousand to one reader and one to another. */
const thousands = /^[+-]?\d{1,3}[.,]\d{3}$/

/** Reads a number with a decimal comma or point, from zero to `most`, with at most so many decimals. */
export function readNumber(written: string, most: number, decimals: 0 | 2): ReadNumber {
  const text = tidy(written).toLowerCase().replace(unit, '')
  const [, sign, whole = '', fraction = ''] = shape.exec(text) ?? []
  if (sign === undefined || whole + fraction === '' || thousands.test(text))
    return { ok: false, reason: 'not-a-number' }
  const value = Number(`${whole === '' ? '0' : whole}.${fraction === '' ? '0' : fraction}`)
  if (fraction.replace(/0+$/, '').length > decimals) {
    return { ok: false, reason: decimals === 0 ? 'not-whole' : 'too-exact' }
  }
  return value > most || (sign === '-' && value > 0) ? { ok: false, reason: 'out-of-range' } : { ok: true, value }
}
