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

/** Whether an import can still be taken back at this moment. */
export function canUndo({ state, confirmedAt }: Pick<RegisterImport, 'state' | 'confirmedAt'>, now: Date): boolean {
  if (state !== 'confirmed' || confirmedAt === null) return false
  return now.getTime() - confirmedAt.getTime() < undoDays * 86_400_000
}

/** Whether there is anything to confirm. */
export function bringsAnything(counts: ImportCounts): boolean {
  return counts.new + counts.changed > 0
}
