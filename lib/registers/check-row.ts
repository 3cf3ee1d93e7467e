import type { Values } from './column'
import { personalTextIn } from './reading/personal-text'
import type { RegisterDefinition } from './register'

/** What is wrong with a row as a whole. `other` is the column of the day that should have come first. */
export type RowFault =
  | { readonly column: string; readonly reason: 'required' | 'too-long' | 'out-of-range' | 'personal' | 'unreadable' }
  | { readonly column: string; readonly reason: 'before'; readonly other: string }

/**
 * Checks a row that somebody typed: what `checkWhole` checks, and whether no text has personal data in it or characters
 * that mean nothing. At most one fault per column.
 */
export function checkRow(register: RegisterDefinition, values: Values): readonly RowFault[] {
  const texts = register.columns.flatMap((column): readonly RowFault[] => {
    const value = values[column.name]
    if (column.kind !== 'text' || typeof value !== 'string') return []
    if (value.includes('\ufffd')) return [{ column: column.name, reason: 'unreadable' }]
    return personalTextIn(register, column)(value) ? [{ column: column.name, reason: 'personal' }] : []
  })
  const others = checkWhole(register, values).filter(({ column }) => !texts.some((one) => one.column === column))
  return [...texts, ...others]
}

/**
 * Checks what a cell alone does not tell: whether what is required is there, and whether no day lies before its cause
 * (product rules, Registers and indicators).
 */
export function checkWhole(register: RegisterDefinition, values: Values): readonly RowFault[] {
  return register.columns.flatMap((column): readonly RowFault[] => {
    const { name } = column
    const value = values[name] ?? null
    if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) {
      return column.required === true ? [{ column: name, reason: 'required' }] : []
    }
    if (column.kind === 'text' && String(value).length > column.longest) return [{ column: name, reason: 'too-long' }]
    if ((column.kind === 'whole' || column.kind === 'number') && (Number(value) < 0 || Number(value) > column.most)) {
      return [{ column: name, reason: 'out-of-range' }]
    }
    const other = lastOfCauses(column.notBefore ?? [], values)
    return other !== undefined && String(value) < String(values[other])
      ? [{ column: name, reason: 'before', other }]
      : []
  })
}

/** Of the days that come first the latest one that is known: it says most about what cannot be. */
function lastOfCauses(names: readonly string[], values: Values): string | undefined {
  let last: string | undefined
  for (const name of names) {
    const day = values[name]
    if (typeof day === 'string' && (last === undefined || day > String(values[last]))) last = name
  }
  return last
}
