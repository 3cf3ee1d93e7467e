import { sql } from 'kysely'
import type { ImportCounts } from '@/lib/registers/import/register-import'
import type { Tx } from '../../store/transaction'
import { databaseName, fromText } from '../columns'
import { columnsIn, type Waiting } from './waiting'
import { valueIn } from './row-values'

const before = sql.ref('taken.before')

/**
 * Takes an import back: what it added goes into the bin, what it changed is as it was. Rows that somebody touched since
 * stay as they are; of those the record stays too, so that they can be listed, and taken back once a later import is.
 */
export async function takeBackRows(
  tx: Tx,
  waiting: Waiting,
  memberId: string,
): Promise<NonNullable<ImportCounts['undone']>> {
  await tx.deleteFrom('register_import_row').where('import_id', '=', waiting.id).where('state', '=', 'faulty').execute()
  const removed = await removeAdded(tx, waiting, memberId)
  const restored = await restoreChanged(tx, waiting, memberId)
  await dropGone(tx, waiting)
  const { left } = await tx
    .selectFrom('register_import_row')
    .select((row) => row.fn.countAll<number>().as('left'))
    .where('import_id', '=', waiting.id)
    .executeTakeFirstOrThrow()
  return { removed, restored, left: Number(left) }
}

async function removeAdded(tx: Tx, { register, id }: Waiting, memberId: string): Promise<number> {
  const { numAffectedRows } = await sql`
    with removed as (
      update ${sql.table(register.table)} row
      set removed_at = now(), removed_by = ${memberId}, changed_at = now(), changed_by = ${memberId},
        version = row.version + 1
      from register_import_row taken
      where taken.import_id = ${id} and taken.state = 'new' and ${isUntouched}
      returning row.id
    )
    delete from register_import_row taken using removed where taken.import_id = ${id} and taken.row_id = removed.id
  `.execute(tx)
  return Number(numAffectedRows ?? 0)
}

async function restoreChanged(tx: Tx, waiting: Waiting, memberId: string): Promise<number> {
  const { register, id } = waiting
  const inFile = columnsIn(waiting)
  const changes = inFile
    .filter(({ personal }) => personal !== true)
    .map((column) => sql`${sql.ref(databaseName(column))} = ${fromText(column, valueIn(register, column, before))}`)
  await restoreNames(tx, waiting)
  const { numAffectedRows } = await sql`
    with restored as (
      update ${sql.table(register.table)} row
      set ${sql.join([...changes, sql`version = row.version + 1`, sql`changed_by = ${memberId}`, sql`changed_at = now()`])}
      from register_import_row taken
      where taken.import_id = ${id} and taken.state = 'changed' and ${isUntouched}
      returning row.id, row.version
    ),
    -- What an earlier import made of these rows is there again, so that one can be taken back as well.
    as_earlier as (
      update register_import_row earlier set version_after = restored.version
      from restored join register_import_row taken on taken.import_id = ${id} and taken.row_id = restored.id
      where earlier.import_id <> ${id} and earlier.row_id = restored.id
        and earlier.version_after = taken.version_after - 1
    )
    delete from register_import_row taken using restored where taken.import_id = ${id} and taken.row_id = restored.id
  `.execute(tx)
  return Number(numAffectedRows ?? 0)
}

/** Before the rows themselves, which are not untouched any more afterwards. */
async function restoreNames(tx: Tx, waiting: Waiting): Promise<void> {
  const { register, id } = waiting
  const column = columnsIn(waiting).find(({ personal }) => personal === true)
  if (column === undefined) return
  const named = valueIn(register, column, before)
  const untouched = sql`register_import_row taken join ${sql.table(register.table)} row
    on taken.import_id = ${id} and taken.state = 'changed' and ${isUntouched}`
  await sql`
    delete from mediator_name using ${untouched}
    where mediator_name.organisation_id = row.organisation_id and mediator_name.mediator_id = row.id and ${named} is null
  `.execute(tx)
  await sql`
    insert into mediator_name (organisation_id, mediator_id, name)
    select row.organisation_id, row.id, ${named} from ${untouched} where ${named} is not null
    on conflict (organisation_id, mediator_id) do update set name = excluded.name
  `.execute(tx)
}

/** Nothing to list of rows that are in the bin or gone; of those that were left alone stays what undoing needs. */
async function dropGone(tx: Tx, { register, id }: Waiting): Promise<void> {
  await sql`
    delete from register_import_row taken where taken.import_id = ${id} and not exists (
      select from ${sql.table(register.table)} row
      where row.organisation_id = taken.organisation_id and row.id = taken.row_id and row.removed_at is null
    )
  `.execute(tx)
  await tx
    .updateTable('register_import_row')
    .set({ cells: null, values: null, faults: null, compared_faults: null })
    .where('import_id', '=', id)
    .execute()
}

const isUntouched = sql`row.organisation_id = taken.organisation_id and row.id = taken.row_id
  and row.version = taken.version_after and row.removed_at is null`
