import { withGuard } from '@/lib/registers/reading/guard'
import type { Shown } from './cell-styles'

/** A cell of a workbook as it stands in the file. */
type RawCell = {
  readonly type: string
  readonly shown: Shown
  /** What stands in `v`, or the text in the cell itself. */
  readonly value: string
  /** Null when it was not computed. */
  readonly formula: string | null
}

/** What all cells of a workbook share. */
export type WorkbookFacts = {
  readonly texts: readonly string[]
  readonly styles: readonly Shown[]
  /** Day 0: Excel counts from 1900, and on a Mac it counted from 1904. */
  readonly dayZero: number
  /** Days that were written out before: the same ones come back all the time. */
  readonly days: Map<number, string>
}

const dayLength = 86_400_000
/** Half a second, in days: a day that was computed may be a hair below its midnight. */
const hair = 0.5 / 86_400

/**
 * A cell as text: a day as jjjj-mm-dd, a number with a point, yes and no as true and false. A formula without a result
 * stays a formula, and a text that only looks like one gets a guard, so that the two are told apart.
 */
export function cellText({ type, shown, value, formula }: RawCell, facts: WorkbookFacts): string {
  if (value === '') return formula === null || type === 'str' ? '' : `=${formula}`
  if (type === 's') return withGuard(facts.texts[Number(value)] ?? '')
  if (type === 'inlineStr' || type === 'str') return withGuard(unescaped(value))
  if (type === 'b') return value === '1' || value === 'true' ? 'true' : 'false'
  if (type === 'e' || type === 'd') return value
  const number = Number(value)
  if (Number.isNaN(number)) return value
  if (shown === 'day') return dayOf(number, facts) ?? plainNumber(number)
  return shown === 'time' && number >= 0 ? timeOf(number) : plainNumber(number)
}

/** What Excel cannot write in XML it writes as _x000A_ (ECMA-376 part 1, 22.9.2.19). */
export function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text
}

function dayOf(serial: number, { dayZero, days }: WorkbookFacts): string | null {
  const whole = Math.floor(serial + hair)
  // Below 61 Excel counts a 29 February 1900 that never was; nobody means these days.
  if (!(whole > 60 && whole < 110_000)) return null
  const text = days.get(whole) ?? new Date(dayZero + whole * dayLength).toISOString().slice(0, 10)
  days.set(whole, text)
  return text
}

function timeOf(days: number): string {
  const minutes = Math.round(days * 24 * 60)
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}

/** Fifteen digits, as Excel itself shows them: what comes after is noise of the computation. */
function plainNumber(number: number): string {
  const shown = Number(number.toPrecision(15))
  return Math.abs(shown) < 1e21 && (shown === 0 || Math.abs(shown) >= 1e-6) ? String(shown) : String(number)
}
