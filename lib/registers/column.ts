import type { Day } from '@/lib/day'
import type { Text } from '@/lib/i18n/languages'
import type { VocabularyName } from './vocabulary'

/** What a column holds, and how far it goes. */
export type ColumnKind =
  /** One line of text. */
  | { readonly kind: 'text'; readonly longest: number }
  /** The code of a mediator, or several of them in one cell; in capitals, so that one person has one code. */
  | { readonly kind: 'code' | 'codes' }
  | { readonly kind: 'day' }
  /** A whole number from zero. */
  | { readonly kind: 'whole'; readonly most: number }
  /** A number from zero with at most two decimals. */
  | { readonly kind: 'number'; readonly most: number }
  /** Yes or no; empty is unknown. */
  | { readonly kind: 'flag' }
  /** One of the terms of a vocabulary. */
  | { readonly kind: 'choice'; readonly vocabulary: VocabularyName }

/** One column of a register. */
export type Column = ColumnKind & {
  readonly name: string
  readonly title: Text
  /** Other headings that people write above it (indicator definitions, Columns of the registers). */
  readonly headings?: readonly string[]
  /** What belongs in it and what never does, said at the field and in the template. */
  readonly hint?: Text
  /** A row cannot be without it. */
  readonly required?: true
  /** Days that come first: this one may not lie before any of them. */
  readonly notBefore?: readonly string[]
  /** Kept in a table of its own, so that it can be erased without touching a row. */
  readonly personal?: true
}

/** What a cell says. Null is empty: unknown, or not yet. */
export type Value = string | number | boolean | Day | readonly string[] | null

/** The cells of one row by the names of their columns; every column of the register is there. */
export type Values = Readonly<Record<string, Value>>
