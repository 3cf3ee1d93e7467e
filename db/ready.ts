import { sql } from 'kysely'
import { database } from './connection'
import { migrations } from './migrations'

/** Whether the database answers and has every migration that this program knows; throws when it does not answer. */
export async function isMigrated(): Promise<boolean> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(database())
  const done = new Set(rows.map(({ name }) => name))
  return Object.keys(migrations).every((name) => done.has(name))
}
