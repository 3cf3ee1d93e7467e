import { sql } from 'kysely'
import type { RegisterDefinition } from '@/lib/registers/register'
import type { RegisterRow } from '@/lib/registers/rows/row'
import type { Tx } from '../../store/transaction'
import { cellsOf, nameOf, valuesOf, type StoredRow } from './read-rows'

/** One row that was not removed. */
export async function findRow(tx: Tx, register: RegisterDefinition, id: string): Promise<RegisterRow | undefined> {
  const { rows } = await sql<StoredRow>`
    select item.id, item.version, item.changed_at, ${nameOf('changed_by')} as changed_by_name, ${cellsOf(register)}
    from ${sql.table(register.table)} as item
    where item.id = ${id} and item.removed_at is null
  `.execute(tx)
  const [row] = rows
  return row && rowOf(register, row)
}

/** A stored row as the rules know it. */
export function rowOf(register: RegisterDefinition, row: StoredRow): RegisterRow {
  return {
    id: row.id,
    values: valuesOf(register, row),
    version: row.version,
    changedAt: row.changed_at,
    changedByName: row.changed_by_name,
  }
}
