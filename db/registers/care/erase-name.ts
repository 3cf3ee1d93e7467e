import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { registerOf } from '@/lib/registers/registers'
import type { Tx } from '../../store/transaction'

const register = registerOf('mediators')

/** Where the name stands in what an import keeps of a row; arrays of PostgreSQL count from 1. */
const namePlace = register.columns.findIndex(({ personal }) => personal === true) + 1

/**
 * Takes the name of a mediator away for good; the row, with its code, stays. What imports still hold of this mediator
 * goes too, whatever name they knew: a file that waits with the mediator or the name in it is dropped as a whole, and no
 * undo brings a name back, because the row was touched since. Gives how many waiting files were dropped; null when there
 * is no name.
 */
export async function eraseName(tx: Tx, mediatorId: string): Promise<number | null> {
  const gone = await tx
    .deleteFrom('mediator_name')
    .where('mediator_id', '=', mediatorId)
    .returning('name')
    .executeTakeFirst()
  if (gone === undefined) return null
  const { code } = await tx
    .updateTable('mediator')
    .set({ version: sql<number>`version + 1` })
    .where('id', '=', mediatorId)
    .returning('code')
    .executeTakeFirstOrThrow()
  const isTheirs = sql<SqlBool>`(${holds(gone.name)}
    or (import.register = ${register.name} and (row.row_id = ${mediatorId} or ${holds(code)})))`
  const dropped = await sql`
    delete from register_import as import where state in ('reading', 'ready') and exists (
      select from register_import_row as row
      where row.organisation_id = import.organisation_id and row.import_id = import.id and ${isTheirs})
  `.execute(tx)
  await sql`
    delete from register_import_row as row using register_import as import
    where import.organisation_id = row.organisation_id and import.id = row.import_id
      and row.state = 'faulty' and ${isTheirs}
  `.execute(tx)
  await sql`update register_import_row set cells = null, "values" = null where row_id = ${mediatorId}`.execute(tx)
  await sql`
    update register_import_row set before[${sql.lit(namePlace)}] = null
    where row_id = ${mediatorId} and before is not null
  `.execute(tx)
  return Number(dropped.numAffectedRows ?? 0)
}

/** Whether a row of an import has a cell with this text. */
function holds(text: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`exists (
    select from unnest(array_cat(array_cat(row.cells, row."values"), row.before)) as cell
    where lower(btrim(cell)) = lower(btrim(${text})))`
}
