import { z } from 'zod'
import { personalReasons, type ProposedColumn } from '../reading/proposal'

export const ImportColumnShape = z.object({
  /** Column of the file, counted from 0. */
  index: z.number(),
  heading: z.string(),
  /** The column of the register that it is; null when it is left out. */
  column: z.string().nullable(),
  why: z.enum(['matched', 'remembered', 'unknown', 'personal', 'left-out']),
  /** What personal data it may hold, when that is why. */
  personal: z.enum(personalReasons).exactOptional(),
  /** Whether all of its cells wait; of a column that nobody recognised, most do not. */
  kept: z.boolean(),
}) satisfies z.ZodType<ProposedColumn>

/** One column of a file, and where it goes. */
export type ImportColumn = Readonly<z.infer<typeof ImportColumnShape>>

/** For each column of the register that the file has, the column of the file. */
export function mappingOf(columns: readonly ImportColumn[]): ReadonlyMap<string, number> {
  return new Map(columns.flatMap(({ index, column }) => (column === null ? [] : [[column, index]])))
}
