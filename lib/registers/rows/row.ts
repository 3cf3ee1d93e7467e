import type { Values } from '../column'
import type { RegisterName } from '../register'

/** Rows on one page of a register. */
export const rowsPerPage = 25

/** One row of a register, with who changed it last. */
export type RegisterRow = {
  readonly id: string
  /** Every column of the register is there; the name of a mediator only for who may see it. */
  readonly values: Values
  /** Goes up at every change, so that nobody saves on top of what they have not seen. */
  readonly version: number
  readonly changedAt: Date
  /** Null when the system did it, as for the demo. */
  readonly changedByName: string | null
}

/** A row in the bin. */
export type RemovedRow = Pick<RegisterRow, 'id' | 'values'> & {
  readonly removedAt: Date
  readonly removedByName: string | null
}

/** How a register stands: how many rows, and who touched it last. */
export type RegisterStanding = {
  readonly register: RegisterName
  readonly rows: number
  /** Null while it never had a row. */
  readonly changedAt: Date | null
  readonly changedByName: string | null
}

/** A mediator as rows and forms name one. */
export type KnownMediator = {
  readonly code: string
  /** Null for one without a name, and for who may not see it. */
  readonly name: string | null
  /** Stopped, so no longer offered for something new. */
  readonly stopped: boolean
}

/** How many rows of other registers name a mediator by code. */
export type CodeUses = { readonly cases: number; readonly trainings: number }

/** Something that happened to a row, as the log tells it: which columns, and never what stood in them. */
export type RowEvent = {
  readonly number: number
  readonly at: Date
  readonly action: string
  /** Null for the system, and for somebody whose name was erased. */
  readonly name: string | null
  readonly columns: readonly string[]
}
