import { sql } from 'kysely'
import type { RowBatch, RowPlace } from '@/lib/registers/files/row-place'
import type { RegisterDefinition } from '@/lib/registers/register'
import { columnOf } from '@/lib/registers/registers'
import type { Tx } from '../../store/transaction'
import { databaseName } from '../columns'
import { cellsOf, valuesOf } from '../rows/read-rows'

type Found = Readonly<Record<string, unknown>> & { readonly own_day: string; readonly id: string }

/** So many rows in the order of their own days, from where the batch before it ended: one statement. */
export async function rowBatch(
  tx: Tx,
  register: RegisterDefinition,
  after: RowPlace | null,
  many: number,
): Promise<RowBatch> {
  const day = sql.ref(`item.${databaseName(columnOf(register, register.ownDay))}`)
  // The first comparison is what the index goes by; the others part rows of one day.
  const further =
    after === null
      ? sql`true`
      : sql`${day} >= ${after.day}::date and (${day} > ${after.day}::date or item.id < ${after.id}::uuid)`
  const { rows } = await sql<Found>`
    select item.id, ${day} as own_day, ${cellsOf(register)}
    from ${sql.table(register.table)} as item
    where item.removed_at is null and ${further}
    order by ${day}, item.id desc
    limit ${many}
  `.execute(tx)
  const last = rows.at(-1)
  return {
    rows: rows.map((row) => valuesOf(register, row)),
    next: last === undefined || rows.length < many ? null : { day: last.own_day, id: last.id },
  }
}

/** How many rows a register has. */
export async function rowCount(tx: Tx, register: RegisterDefinition): Promise<number> {
  const { rows } = await sql<{ readonly count: number }>`
    select count(*)::int as count from ${sql.table(register.table)} where removed_at is null
  `.execute(tx)
  return rows[0]?.count ?? 0
}
