import { sql } from 'kysely'
import type { ImportCounts } from '@/lib/registers/import/register-import'
import type { RegisterDefinition } from '@/lib/registers/register'
import type { Tx } from '../../store/transaction'

/** Counts what the waiting rows of a file would do, after `compareRows`. One statement. */
export async function countRows(tx: Tx, register: RegisterDefinition, importId: string): Promise<ImportCounts> {
  const { rows } = await sql<ImportCounts>`
    select
      coalesce(sum(rows) filter (where state = 'new'), 0)::int as new,
      coalesce(sum(rows) filter (where state = 'changed'), 0)::int as changed,
      coalesce(sum(rows) filter (where state = 'same'), 0)::int as same,
      coalesce(sum(rows) filter (where state = 'faulty'), 0)::int as faulty,
      coalesce(sum(faults), 0)::int as faults,
      (select count(*) from ${missingFrom(register, importId)})::int as missing
    from (
      select state, count(*) as rows,
        sum(coalesce(jsonb_array_length(faults), 0) + coalesce(jsonb_array_length(compared_faults), 0)) as faults
      from register_import_row where import_id = ${importId} group by state
    ) counted
  `.execute(tx)
  const [counts] = rows
  if (counts === undefined) throw new Error('a count gives a row')
  return counts
}

/** The rows of a register that a file does not have, as a table `stored`. */
export function missingFrom(register: RegisterDefinition, importId: string) {
  return sql`${sql.table(register.table)} stored
    where stored.removed_at is null and not exists (
      select from register_import_row waiting where waiting.import_id = ${importId} and waiting.row_id = stored.id
    )`
}
