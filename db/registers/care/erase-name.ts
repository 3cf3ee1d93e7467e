import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Tx } from '../../store/transaction'

/**
 * Takes the name of a mediator away for good; the row, with its code, stays. What imports still hold goes too: a file
 * that waits with the name in it is dropped as a whole, and what an undo would bring back loses the name. Gives how many
 * waiting files were dropped; null when there is no name.
 */
export async function eraseName(tx: Tx, mediatorId: string): Promise<number | null> {
  const gone = await tx
    .deleteFrom('mediator_name')
    .where('mediator_id', '=', mediatorId)
    .returning('name')
    .executeTakeFirst()
  if (gone === undefined) return null
  const dropped = await sql`
    delete from register_import as import where state in ('reading', 'ready') and exists (
      select from register_import_row as row
      where row.organisation_id = import.organisation_id and row.import_id = import.id and ${holds(gone.name)})
  `.execute(tx)
  await sql`delete from register_import_row as row where state = 'faulty' and ${holds(gone.name)}`.execute(tx)
  await sql`
    update register_import_row as row set cells = ${without('cells', gone.name)},
      "values" = ${without('values', gone.name)}, before = ${without('before', gone.name)}
    where ${holds(gone.name)} and row_id = ${mediatorId}
  `.execute(tx)
  return Number(dropped.numAffectedRows ?? 0)
}

/** Whether a row of an import has a cell with this name. */
function holds(name: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`exists (
    select from unnest(array_cat(array_cat(row.cells, row."values"), row.before)) as cell
    where lower(btrim(cell)) = lower(btrim(${name})))`
}

/** The cells of a row with those empty that have this name, in their places. */
function without(column: 'cells' | 'values' | 'before', name: string) {
  return sql`case when ${sql.ref(`row.${column}`)} is not null then array(
    select case when lower(btrim(cell)) = lower(btrim(${name})) then null else cell end
    from unnest(${sql.ref(`row.${column}`)}) with ordinality as part(cell, place) order by place) end`
}
