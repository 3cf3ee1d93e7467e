import { z } from 'zod'

/** Why a column of a file goes where it goes. */
export const columnReasons = ['matched', 'remembered', 'unknown', 'personal', 'left-out'] as const

export const ImportColumnShape = z.object({
  /** Column of the file, counted from 0. */
  index: z.number(),
  heading: z.string(),
  /** The column of the register that it is; null when it is left out. */
  column: z.string().nullable(),
  why: z.enum(columnReasons),
  /** What personal data it may hold, when that is why. */
  personal: z.string().optional(),
  /** Whether its cells wait; of a column that was left out when the file was read, they do not. */
  kept: z.boolean(),
})

/** One column of a file, and where it goes. */
export type ImportColumn = Readonly<z.infer<typeof ImportColumnShape>>

/** For each column of the register that the file has, the column of the file. */
export function mappingOf(columns: readonly ImportColumn[]): ReadonlyMap<string, number> {
  return new Map(columns.flatMap(({ index, column }) => (column === null ? [] : [[column, index]])))
}
