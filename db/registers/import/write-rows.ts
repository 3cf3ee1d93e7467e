import { sql } from 'kysely'
import type { Column } from '@/lib/registers/column'
import type { Tx } from '../../store/transaction'
import { databaseName, fromText, storedColumns } from '../columns'
import { columnsIn, type Waiting } from './waiting'
import { valueIn } from './row-values'

const values = sql.ref('waiting.values')

/**
 * Puts the waiting rows into the register: new ones are added, of changed ones the columns that the file has. Then the
 * cells go; of each row stays what undoing needs, and of a faulty one what is wrong with it. Three or four statements.
 */
export async function writeRows(tx: Tx, waiting: Waiting, memberId: string): Promise<void> {
  const { register, id } = waiting
  const inFile = columnsIn(waiting)
  const stored = storedColumns(register)
  await sql`
    insert into ${sql.table(register.table)} (organisation_id, id, changed_by, ${names(stored)})
    select waiting.organisation_id, waiting.row_id, ${memberId}::uuid,
      ${sql.join(stored.map((column) => fromText(column, valueIn(register, column, values))))}
    from register_import_row waiting
    where waiting.import_id = ${id} and waiting.state = 'new' order by waiting.line
  `.execute(tx)
  await changeRows(tx, waiting, inFile, memberId)
  await writeNames(tx, waiting, inFile)
  await sql`
    update register_import_row waiting set cells = null, "values" = null, version_after = row.version
    from ${sql.table(register.table)} row
    where waiting.import_id = ${id} and waiting.state in ('new', 'changed')
      and row.organisation_id = waiting.organisation_id and row.id = waiting.row_id
  `.execute(tx)
  await tx.deleteFrom('register_import_row').where('import_id', '=', id).where('state', '=', 'same').execute()
}

async function changeRows(tx: Tx, { register, id }: Waiting, inFile: readonly Column[], memberId: string) {
  const changes = inFile
    .filter(({ personal }) => personal !== true)
    .map((column) => sql`${name(column)} = ${fromText(column, valueIn(register, column, values))}`)
  await sql`
    update ${sql.table(register.table)} row
    set ${sql.join([...changes, sql`version = row.version + 1`, sql`changed_by = ${memberId}`, sql`changed_at = now()`])}
    from register_import_row waiting
    where waiting.import_id = ${id} and waiting.state = 'changed'
      and row.organisation_id = waiting.organisation_id and row.id = waiting.row_id
  `.execute(tx)
}

/** Names of people stand in a table of their own, so that they can be erased. */
async function writeNames(tx: Tx, { register, id }: Waiting, inFile: readonly Column[]): Promise<void> {
  const column = inFile.find(({ personal }) => personal === true)
  if (column === undefined) return
  const named = sql`${valueIn(register, column, values)}`
  await sql`
    delete from mediator_name using register_import_row waiting
    where waiting.import_id = ${id} and waiting.state = 'changed' and ${named} is null
      and mediator_name.organisation_id = waiting.organisation_id and mediator_name.mediator_id = waiting.row_id
  `.execute(tx)
  await sql`
    insert into mediator_name (organisation_id, mediator_id, name)
    select waiting.organisation_id, waiting.row_id, ${named} from register_import_row waiting
    where waiting.import_id = ${id} and waiting.state in ('new', 'changed') and ${named} is not null
    on conflict (organisation_id, mediator_id) do update set name = excluded.name
  `.execute(tx)
}

function names(columns: readonly Column[]) {
  return sql.join(columns.map(name))
}

function name(column: Column) {
  return sql.ref(databaseName(column))
}
