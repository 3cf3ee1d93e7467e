import { Kysely, PostgresDialect } from 'kysely'
import { Pool, types as pgTypes } from 'pg'
import type { Schema } from './schema'

const DATE = 1082
const BIGINT = 20

const kept = globalThis as typeof globalThis & { toetsklaarDatabase?: Kysely<Schema> }

/**
 * The application's own connection: a pool under the restricted role, so that policies hold for every query.
 * Kept on the process because a hot edit reloads this module but must not open another pool.
 */
export function database(): Kysely<Schema> {
  kept.toetsklaarDatabase ??= new Kysely<Schema>({ dialect: new PostgresDialect({ pool: applicationPool() }) })
  return kept.toetsklaarDatabase
}

/** Closes the pool: at the end of a script, and after a test. */
export async function closeDatabase(): Promise<void> {
  const open = kept.toetsklaarDatabase
  delete kept.toetsklaarDatabase
  await open?.destroy()
}

function applicationPool(): Pool {
  const connectionString = process.env['DATABASE_URL']
  if (connectionString === undefined || connectionString === '') throw new Error('DATABASE_URL is not set')
  const pool = new Pool({ connectionString, max: 12, options: '-c role=toetsklaar_app', types: { getTypeParser } })
  // Without a listener a stopping server would take the whole process down; the next query reports it anyway.
  pool.on('error', () => {})
  return pool
}

/** A date stays text (a JavaScript Date would shift it by the time zone); sizes and counts fit a number. */
const getTypeParser: typeof pgTypes.getTypeParser = (oid: number, format?: 'text' | 'binary') => {
  if (oid === DATE) return (value: string) => value
  if (oid === BIGINT) return Number
  return pgTypes.getTypeParser(oid, format as 'text')
}
