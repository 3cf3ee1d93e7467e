import { sql } from 'kysely'
import { RegisterImportShape, waitingHours, type RegisterImport } from '@/lib/registers/import/register-import'
import type { RegisterName } from '@/lib/registers/register'
import { planForMany } from './for-many-rows'
import type { Tx } from '../../store/transaction'

/** Imports that are listed at a register; older ones are in the log. */
const mostListed = 20

/** An import by its id; null when there is none. What its transaction does afterwards is planned for many rows. */
export async function findImport(tx: Tx, id: string): Promise<RegisterImport | null> {
  const row = await importsIn(tx).select(planForMany.as('plan')).where('register_import.id', '=', id).executeTakeFirst()
  return row === undefined ? null : RegisterImportShape.parse(row)
}

/** How many rows of a file were read, and whether that is all of them. */
export async function progressOf(
  tx: Tx,
  id: string,
): Promise<{ readonly rows: number; readonly isReading: boolean } | null> {
  const row = await tx
    .selectFrom('register_import')
    .select(['rows_read', 'state'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined ? null : { rows: row.rows_read, isReading: row.state === 'reading' }
}

/** The latest imports into a register; of those that nobody confirmed only what this member started. */
export async function importsOf(tx: Tx, register: RegisterName, memberId: string): Promise<readonly RegisterImport[]> {
  const rows = await importsIn(tx)
    .where('register', '=', register)
    .where((or) => or.or([or('state', 'in', ['confirmed', 'undone']), or('register_import.started_by', '=', memberId)]))
    .orderBy('started_at', 'desc')
    .limit(mostListed)
    .execute()
  return rows.map((row) => RegisterImportShape.parse(row))
}

function importsIn(tx: Tx) {
  const nameOf = (column: 'started_by' | 'confirmed_by' | 'undone_by') => sql<string | null>`(
    select person.name from member join person on person.id = member.person_id
    where member.organisation_id = register_import.organisation_id
      and member.id = ${sql.ref(`register_import.${column}`)})`
  return tx
    .selectFrom('register_import')
    .select([
      'register_import.id',
      'register',
      'file_name as fileName',
      'state',
      'started_at as startedAt',
      'rows_read as rowsRead',
      'columns',
      'counts',
      sql<string | null>`counts ->> 'mark'`.as('mark'),
      'head_version as headVersion',
      'confirmed_at as confirmedAt',
      'undone_at as undoneAt',
      nameOf('started_by').as('startedByName'),
      nameOf('confirmed_by').as('confirmedByName'),
      nameOf('undone_by').as('undoneByName'),
    ])
    .where(isOfToday)
}

/** What nobody confirmed in a day is gone, also before the night takes it away. */
const isOfToday = sql<boolean>`(register_import.state in ('confirmed', 'undone')
  or register_import.started_at > now() - make_interval(hours => ${waitingHours}))`
