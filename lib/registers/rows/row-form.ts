import { DayShape } from '@/lib/day'
import type { FieldFault } from '@/lib/forms/fields'
import type { Language } from '@/lib/i18n/languages'
import { checkRow } from '../check-row'
import type { Column, Value, Values } from '../column'
import { cleanCell } from '../reading/clean-cell'
import { codesIn, faultOfCode } from '../reading/read-codes'
import type { RegisterDefinition } from '../register'
import { numberText } from './shown-cell'

/** What a form sent for one row: text per field. */
export type RowFields = Readonly<Record<string, unknown>>

export type RowFieldFault = { readonly field: string; readonly fault: FieldFault }

/** A cell that was read, or what is wrong with it. */
type Read = { readonly value: Value } | { readonly fault: FieldFault }

/** The field with codes that no mediator of the register has; the ticked ones have a field each. */
export const otherCodes = (column: string) => `${column}.other`
/** The field that is ticked for one mediator. */
export const codeField = (column: string, code: string) => `${column}.${code}`

/** Reads the form of a row: the cells, and every field with which something is wrong. */
export function readRowForm(
  register: RegisterDefinition,
  fields: RowFields,
): { readonly values: Values; readonly faults: readonly RowFieldFault[] } {
  const read = register.columns.map((column) => ({ name: column.name, ...readField(column, fields) }))
  const values: Values = Object.fromEntries(read.map((one) => [one.name, 'value' in one ? one.value : null]))
  const own = read.flatMap((one) => ('fault' in one ? [{ field: one.name, fault: one.fault }] : []))
  const whole = checkRow(register, values)
    .filter(({ column }) => !own.some(({ field }) => field === column))
    .map(({ column, reason }) => ({ field: column, fault: ofRow[reason] }))
  return { values, faults: [...own, ...whole] }
}

const ofRow = {
  required: 'required',
  'too-long': 'too-long',
  'out-of-range': 'out-of-range',
  before: 'day-too-early',
  personal: 'personal',
  unreadable: 'wrong',
} as const satisfies Record<string, FieldFault>

/** The cells of a row as its form spells them. */
export function rowFormValues(
  language: Language,
  register: RegisterDefinition,
  values: Values,
  known: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    register.columns.flatMap((column) => {
      const value = values[column.name] ?? null
      if (column.kind !== 'codes') return [[column.name, fieldText(language, value)] as const]
      const codes = Array.isArray(value) ? value.map(String) : []
      return [
        ...codes.filter((code) => known.includes(code)).map((code) => [codeField(column.name, code), 'on'] as const),
        [otherCodes(column.name), codes.filter((code) => !known.includes(code)).join(', ')] as const,
      ]
    }),
  )
}

function fieldText(language: Language, value: Value): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return typeof value === 'number' ? numberText(language, value) : String(value)
}

function readField(column: Column, fields: RowFields): Read {
  if (column.kind === 'codes') return readCodes(column.name, fields)
  const text = textOf(fields[column.name])
  if (text === '') return { value: null }
  switch (column.kind) {
    case 'text':
    case 'choice':
      return { value: text }
    case 'code':
      return readCode(text)
    case 'day': {
      const day = DayShape.safeParse(text)
      return day.success ? { value: day.data } : { fault: 'day' }
    }
    case 'whole':
      return /^\d{1,6}$/.test(text) ? { value: Number(text) } : { fault: 'whole-number' }
    case 'number':
      return /^\d{1,6}([.,]\d{1,2})?$/.test(text) ? { value: Number(text.replace(',', '.')) } : { fault: 'number' }
    case 'flag':
      return text === 'yes' || text === 'no' ? { value: text === 'yes' } : { fault: 'choice' }
  }
}

function readCodes(name: string, fields: RowFields): Read {
  const ticked = Object.keys(fields)
    .filter((field) => field.startsWith(`${name}.`) && field !== otherCodes(name) && textOf(fields[field]) !== '')
    .map((field) => field.slice(name.length + 1))
  const codes = [...new Set([...ticked, ...codesIn(textOf(fields[otherCodes(name)]))])]
  return codes.every((code) => faultOfCode(code) === null) ? { value: codes } : { fault: 'code' }
}

function readCode(text: string): Read {
  const [code = '', ...others] = codesIn(text)
  return others.length === 0 && faultOfCode(code) === null ? { value: code } : { fault: 'code' }
}

/** One line, without the blanks around it. */
function textOf(sent: unknown): string {
  return typeof sent === 'string' ? cleanCell(sent).replace(/\s+/g, ' ').trim() : ''
}
