import type { Text } from '@/lib/i18n/languages'
import type { VocabularyName } from '../vocabulary'

/** Why a cell cannot go into a register, each with its sentence under `register-faults`. */
export const faultReasons = [
  /** The row cannot be without it. */
  'required',
  /** Not a day, in any way in which people write one. */
  'not-a-day',
  /** Written as a day, but there is none: 31-02-2022. */
  'no-such-day',
  /** A day before its cause; `other` is that one. */
  'before',
  'not-a-number',
  /** A number with a fraction where things are counted. */
  'not-whole',
  /** More than two decimals. */
  'too-exact',
  /** Below zero, or more than `most`. */
  'out-of-range',
  'not-yes-or-no',
  /** No term of `vocabulary`; `nearest` is the one that may be meant. */
  'unknown-word',
  'not-a-code',
  /** Several codes where one fits. */
  'several-codes',
  /** The full name of a person where a code belongs. */
  'name-as-code',
  /** Longer than `most` characters. */
  'too-long',
  /** What a spreadsheet shows when it cannot compute, such as #N/B. */
  'spreadsheet-error',
  /** A formula of which the file does not have the result. */
  'formula',
  /** Characters that got lost before the file came here. */
  'unreadable',
  /** A telephone number, address or the like of a person. */
  'personal',
  /** The key stands in the file before, on `line`. */
  'duplicate',
  /** A row that adds up the rows above it. */
  'total-row',
  /** The headings once more. */
  'heading-row',
  /** The example row of our own template. */
  'example-row',
] as const
export type FaultReason = (typeof faultReasons)[number]

/** One cell that cannot go into the register, with all that its sentence needs; plain data, so that it can wait in a database. */
export type Fault = {
  /** Column of the register. */
  readonly column: string
  /** Place of the column in the file; -1 when the file does not have it. */
  readonly index: number
  /** As it stands in the file; empty when the file does not have the column. */
  readonly heading: string
  /** Title of the register's column, for when there is no heading. */
  readonly title: Text
  /** As it stands in the file, at most 200 characters. */
  readonly value: string
  readonly reason: FaultReason
  readonly vocabulary?: VocabularyName
  readonly nearest?: Text
  readonly most?: number
  /** The day that should have come first. */
  readonly other?: { readonly column: string; readonly title: Text; readonly day: string }
  /** Where the same key stands in the file. */
  readonly line?: number
}
