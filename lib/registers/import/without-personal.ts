import type { Fault } from '../reading/fault'
import type { ReadRow } from '../reading/read-row'

type Kept = {
  readonly cells: readonly (string | null)[]
  readonly row: ReadRow
  /** Columns of the file of which a cell does not wait because of this. */
  readonly unkept: readonly number[]
}

const hidden = '•••••'

/**
 * Takes personal data out of what waits of a row: the cell does not wait, and of what it says only the first letter
 * is told, so that its reader recognises it in the file (product rules, Registers and indicators).
 */
export function withoutPersonal(cells: readonly (string | null)[], { values, faults }: ReadRow): Kept {
  const unkept = faults.filter(isPersonal).map(({ index }) => index)
  if (unkept.length === 0) return { cells, row: { values, faults }, unkept }
  return {
    cells: cells.map((cell, index) => (unkept.includes(index) ? null : cell)),
    row: { values, faults: faults.map((fault) => (unkept.includes(fault.index) ? masked(fault) : fault)) },
    unkept,
  }
}

function isPersonal({ reason, index }: Fault): boolean {
  return index >= 0 && (reason === 'personal' || reason === 'name-as-code')
}

function masked(fault: Fault): Fault {
  return { ...fault, value: `${fault.value.trim().slice(0, 1)}${hidden}` }
}
