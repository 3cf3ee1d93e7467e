import { sql } from 'kysely'
import type { RegisterName } from '@/lib/registers/register'
import { registers } from '@/lib/registers/registers'
import type { RegisterStanding } from '@/lib/registers/rows/row'
import type { Tx } from '../../store/transaction'
import { nameOf } from './read-rows'

type Found = {
  readonly register: RegisterName
  readonly rows: number
  readonly changed_at: Date | null
  readonly changed_by_name: string | null
}

/** How every register stands, in the order of the screens: one statement. Removing a row is a change as well. */
export async function standings(tx: Tx): Promise<readonly RegisterStanding[]> {
  const each = registers.map(
    ({ name, table }) => sql`
      select ${name}::text as register, counted.rows, latest.changed_at, latest.changed_by_name
      from (select count(*)::int as rows from ${sql.table(table)} as item where item.removed_at is null) as counted
      left join (
        select item.changed_at, ${nameOf('changed_by')} as changed_by_name
        from ${sql.table(table)} as item order by item.changed_at desc limit 1
      ) as latest on true`,
  )
  const { rows } = await sql<Found>`${sql.join(each, sql` union all `)}`.execute(tx)
  return registers.map(({ name }) => {
    const found = rows.find(({ register }) => register === name)
    return {
      register: name,
      rows: found?.rows ?? 0,
      changedAt: found?.changed_at ?? null,
      changedByName: found?.changed_by_name ?? null,
    }
  })
}
