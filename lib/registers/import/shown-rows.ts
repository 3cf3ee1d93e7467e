import type { Text } from '@/lib/i18n/languages'
import type { Values } from '../column'
import type { Fault } from '../reading/fault'
import type { VocabularyName } from '../vocabulary'

/** Cells or rows on one page of a preview. */
export const previewSize = 50

/** One page of a list, and how long the whole list is. */
export type PreviewPage<Row> = { readonly rows: readonly Row[]; readonly total: number }

/** One faulty cell, and the row of the file it stands in. */
export type FaultyCell = { readonly line: number; readonly fault: Fault }

/** One row of a file or of the register; `before` where it changes. */
export type PreviewRow = {
  /** In the file; null when the file does not have it. */
  readonly line: number | null
  /** In the register; null when it is not there yet. */
  readonly rowId: string | null
  readonly values: Values
  readonly before: Values | null
}

/** A word that no term of a vocabulary means, and in how many cells it stands. */
export type UnknownWord = {
  readonly vocabulary: VocabularyName
  /** The heading above it in the file. */
  readonly heading: string
  readonly word: string
  readonly cells: number
  /** The title of the term that may be meant. */
  readonly nearest: Text | null
}
