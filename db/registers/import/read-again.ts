import { rowReader } from '@/lib/registers/reading/read-row'
import type { Dictionary } from '@/lib/registers/reading/dictionary'
import { waitingRow } from '@/lib/registers/import/waiting-row'
import type { Tx } from '../../store/transaction'
import type { Waiting } from './waiting'
import { changeWaiting, waitingCells, type CellsAgain } from './waiting-rows'

/** Rows that are read at a time: enough to be quick, few enough to hold up nobody else. */
const batch = 500

/**
 * Reads the cells that wait once more, with the columns and words as they are meant now: all rows, or those of which a
 * cell was not understood. `compareRows` must follow.
 */
export async function readAgain(tx: Tx, waiting: Waiting, dictionary: Dictionary, only: 'all' | 'faulty') {
  const { register, id, columns } = waiting
  const read = rowReader(register, columns, dictionary)
  for (let behind = 0; ;) {
    const rows = await waitingCells(tx, id, { behind, most: batch, only })
    const last = rows.at(-1)
    if (last === undefined) return
    const again = rows.map((row) => {
      const texts = row.cells.map((cell) => cell ?? '')
      const { line, values, faults } = waitingRow(register, row.line, row.cells, read(texts))
      return { line, values, faults: [...faults, ...faultsOfUnkept(waiting, row)] }
    })
    await changeWaiting(tx, id, again)
    behind = last.line
  }
}

/** What was wrong with a cell that could not wait stays wrong, as long as its column goes where it went. */
function faultsOfUnkept({ columns }: Waiting, { cells, faults }: CellsAgain) {
  return faults.filter(
    ({ index, column }) => cells[index] === null && columns.some((one) => one.index === index && one.column === column),
  )
}
