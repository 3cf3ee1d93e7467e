import { z } from 'zod'
import { registerNames } from '../register'
import { ImportColumnShape } from './import-column'

/** How far an import is: its file is being read, it waits for somebody, it is in the register, or it was taken back. */
export const importStates = ['reading', 'ready', 'confirmed', 'undone'] as const
export type ImportState = (typeof importStates)[number]

/** What becomes of one row of a file. */
export const rowStates = ['new', 'changed', 'same', 'faulty'] as const
export type RowState = (typeof rowStates)[number]

export const ImportCountsShape = z.object({
  new: z.number(),
  changed: z.number(),
  same: z.number(),
  /** Rows of which at least one cell is faulty, and how many cells that are together. */
  faulty: z.number(),
  faults: z.number(),
  /** Rows of the register that the file does not have; they are kept. */
  missing: z.number(),
  /** Rows that are past the term of keeping of their register, so that they go the night after they came in. */
  pastTerm: z.number().exactOptional(),
  /** Codes that the register of mediators does not have, the first of them and how many there are. */
  unknownCodes: z.object({ first: z.array(z.string()), total: z.number() }).exactOptional(),
  /** After undoing: rows that went, rows that are as before, and rows that somebody changed later. */
  undone: z.object({ removed: z.number(), restored: z.number(), left: z.number() }).optional(),
})
export type ImportCounts = Readonly<z.infer<typeof ImportCountsShape>>

export const RegisterImportShape = z.object({
  id: z.string(),
  register: z.enum(registerNames),
  fileName: z.string(),
  state: z.enum(importStates),
  startedAt: z.date(),
  startedByName: z.string(),
  rowsRead: z.number(),
  columns: z.array(ImportColumnShape),
  counts: ImportCountsShape.nullable(),
  /** Of the comparison with the register that is shown; null when there is none. */
  mark: z.string().nullable(),
  /** Of the registers when the rows were compared with them. */
  headVersion: z.number().nullable(),
  confirmedAt: z.date().nullable(),
  confirmedByName: z.string().nullable(),
  undoneAt: z.date().nullable(),
  undoneByName: z.string().nullable(),
})

/** A file on its way into a register, or that came in (product rules, Registers and indicators). */
export type RegisterImport = Readonly<z.infer<typeof RegisterImportShape>>

/** How long a file waits for somebody to confirm it, in hours. */
export const waitingHours = 24

/** How long an import can be taken back, in days. */
export const undoDays = 30

/** How many files of one member may wait for one register; a next one takes the place of the oldest. */
export const mostWaiting = 5

/** Whether an import, or what was left of it, can still be taken back at this moment. */
export function canUndo(
  { state, counts, confirmedAt }: Pick<RegisterImport, 'state' | 'counts' | 'confirmedAt'>,
  now: Date,
): boolean {
  const isLeft = state === 'confirmed' || (counts?.undone?.left ?? 0) > 0
  if (!isLeft || confirmedAt === null) return false
  return now.getTime() - confirmedAt.getTime() < undoDays * 86_400_000
}

type Undone = NonNullable<ImportCounts['undone']>

/** What taking back came to, the times before included. */
export function undoneTogether(before: Undone | undefined, now: Undone): Undone {
  return {
    removed: (before?.removed ?? 0) + now.removed,
    restored: (before?.restored ?? 0) + now.restored,
    left: now.left,
  }
}

/** Until when the faulty rows of a file can be fetched. */
export function faultsUntil({ startedAt }: Pick<RegisterImport, 'startedAt'>): Date {
  return new Date(startedAt.getTime() + waitingHours * 3_600_000)
}

/** Whether there is anything to confirm. */
export function bringsAnything(counts: ImportCounts): boolean {
  return counts.new + counts.changed > 0
}
