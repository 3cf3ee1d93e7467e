/** Why a file as a whole cannot be read, each with its sentence under `register-faults`. */
export const unreadableProblems = [
  'empty',
  'not-a-table',
  'too-large',
  'too-many-rows',
  'too-many-columns',
  'encrypted',
  'macros',
  'old-excel',
  'binary-workbook',
  'open-document',
  'web-page',
  'broken-quotes',
  'damaged',
  'unpacks-too-large',
] as const
export type UnreadableProblem = (typeof unreadableProblems)[number]

/** Thrown by `readSheet` for a file that a sensible person may give and that cannot be read. */
export class UnreadableSheet extends Error {
  constructor(
    readonly problem: UnreadableProblem,
    /** Where it went wrong, when that is known. */
    readonly line: number | null = null,
  ) {
    super(`unreadable sheet: ${problem}`)
  }
}
