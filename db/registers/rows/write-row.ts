import { sql } from 'kysely'
import { cellText } from '@/lib/registers/cell-text'
import type { Column, Values } from '@/lib/registers/column'
import type { RegisterDefinition } from '@/lib/registers/register'
import type { Actor, Tx } from '../../store/transaction'
import { databaseName, fromText, storedColumns } from '../columns'

/** Puts a new row into its table and gives its id. The caller holds the registers. */
export async function insertRow(tx: Tx, actor: Actor, register: RegisterDefinition, values: Values): Promise<string> {
  const columns = storedColumns(register)
  const { rows } = await sql<{ id: string }>`
    insert into ${sql.table(register.table)} (organisation_id, changed_by, ${names(columns)})
    values (${actor.organisationId}, ${actor.memberId}, ${sql.join(columns.map((column) => cell(column, values)))})
    returning id
  `.execute(tx)
  const [row] = rows
  if (row === undefined) throw new Error('the database gave no id for a new row')
  await saveName(tx, actor, register, row.id, values)
  return row.id
}

/** Saves a row on top of this version; false when that is not the version of now, or the row is gone. */
export async function updateRow(
  tx: Tx,
  actor: Actor,
  register: RegisterDefinition,
  before: { readonly id: string; readonly version: number },
  values: Values,
): Promise<boolean> {
  const columns = storedColumns(register)
  const set = columns.map((column) => sql`${sql.id(databaseName(column))} = ${cell(column, values)}`)
  const { numAffectedRows } = await sql`
    update ${sql.table(register.table)}
    set ${sql.join(set)}, version = version + 1, changed_by = ${actor.memberId}, changed_at = now()
    where id = ${before.id} and version = ${before.version} and removed_at is null
  `.execute(tx)
  if (numAffectedRows !== 1n) return false
  await saveName(tx, actor, register, before.id, values)
  return true
}

/** Takes a row out of the register, or puts it back; false when it is not there to be taken. */
export async function moveRow(
  tx: Tx,
  actor: Actor,
  register: RegisterDefinition,
  id: string,
  to: 'bin' | 'register',
): Promise<boolean> {
  const from = to === 'bin' ? sql`removed_at is null` : sql`removed_at is not null`
  const set =
    to === 'bin' ? sql`removed_at = now(), removed_by = ${actor.memberId}` : sql`removed_at = null, removed_by = null`
  const { numAffectedRows } = await sql`
    update ${sql.table(register.table)}
    set ${set}, version = version + 1, changed_by = ${actor.memberId}, changed_at = now()
    where id = ${id} and ${from}
  `.execute(tx)
  return numAffectedRows === 1n
}

/** Whether another row than this one has the same key already; no row has where a key need not be unique. */
export async function isKeyTaken(
  tx: Tx,
  register: RegisterDefinition,
  values: Values,
  ownId: string | null,
): Promise<boolean> {
  if (!register.key.unique) return false
  const key = storedColumns(register).filter(({ name }) => register.key.columns.includes(name))
  const same = key.map((column) => sql`item.${sql.id(databaseName(column))} = ${cell(column, values)}`)
  const { rows } = await sql`
    select from ${sql.table(register.table)} as item
    where item.removed_at is null and item.id is distinct from ${ownId}::uuid and ${sql.join(same, sql` and `)}
  `.execute(tx)
  return rows.length > 0
}

function names(columns: readonly Column[]) {
  return sql.join(columns.map((column) => sql.id(databaseName(column))))
}

function cell(column: Column, values: Values) {
  return fromText(column, sql`${cellText(values[column.name] ?? null)}::text`)
}

/** A name stands in a table of its own, and an empty one stands nowhere. */
async function saveName(tx: Tx, actor: Actor, register: RegisterDefinition, id: string, values: Values): Promise<void> {
  if (!register.columns.some(({ personal }) => personal === true)) return
  const name = cellText(values['name'] ?? null)
  if (name === null) await tx.deleteFrom('mediator_name').where('mediator_id', '=', id).execute()
  else
    await tx
      .insertInto('mediator_name')
      .values({ organisation_id: actor.organisationId, mediator_id: id, name })
      .onConflict((conflict) => conflict.columns(['organisation_id', 'mediator_id']).doUpdateSet({ name }))
      .execute()
}
