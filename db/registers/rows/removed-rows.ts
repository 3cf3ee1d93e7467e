import { sql } from 'kysely'
import type { RegisterDefinition } from '@/lib/registers/register'
import { rowsPerPage, type RemovedRow } from '@/lib/registers/rows/row'
import type { Tx } from '../../store/transaction'
import { cellsOf, nameOf, valuesOf } from './read-rows'

type Found = Readonly<Record<string, unknown>> & {
  readonly id: string
  readonly removed_at: Date
  readonly removed_by_name: string | null
  readonly total: number
}

/** One page of the rows in the bin, the latest first, with how many there are: one statement. */
export async function removedRows(
  tx: Tx,
  register: RegisterDefinition,
  page: number,
): Promise<{ readonly rows: readonly RemovedRow[]; readonly total: number }> {
  const { rows } = await sql<Found>`
    select item.id, item.removed_at, ${nameOf('removed_by')} as removed_by_name, ${cellsOf(register)},
      count(*) over ()::int as total
    from ${sql.table(register.table)} as item
    where item.removed_at is not null
    order by item.removed_at desc, item.id
    limit ${rowsPerPage} offset ${(page - 1) * rowsPerPage}
  `.execute(tx)
  return { rows: rows.map((row) => removedRowOf(register, row)), total: rows[0]?.total ?? 0 }
}

/** One row in the bin. */
export async function removedRow(tx: Tx, register: RegisterDefinition, id: string): Promise<RemovedRow | undefined> {
  const { rows } = await sql<Found>`
    select item.id, item.removed_at, ${nameOf('removed_by')} as removed_by_name, ${cellsOf(register)}, 1 as total
    from ${sql.table(register.table)} as item
    where item.id = ${id} and item.removed_at is not null
  `.execute(tx)
  const [row] = rows
  return row && removedRowOf(register, row)
}

function removedRowOf(register: RegisterDefinition, row: Found): RemovedRow {
  return {
    id: row.id,
    values: valuesOf(register, row),
    removedAt: row.removed_at,
    removedByName: row.removed_by_name,
  }
}
