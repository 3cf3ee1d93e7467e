import { Kysely, Migrator, PostgresDialect } from 'kysely'
import { Pool } from 'pg'
import { migrations } from './migrations'

/** Does one piece of work as the owner of the tables, on a connection of its own that is closed afterwards. */
export async function asOwner<T>(ownerUrl: string, work: (db: Kysely<unknown>) => Promise<T>): Promise<T> {
  const pool = new Pool({ connectionString: ownerUrl, max: 1 })
  // A pool without a listener takes the whole process down when the server stops under it.
  pool.on('error', () => {})
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  try {
    return await work(db)
  } finally {
    await db.destroy()
  }
}

/** The migrator over our static list; Kysely holds an advisory lock, so two processes cannot migrate at once. */
export function migratorOn(db: Kysely<unknown>): Migrator {
  return new Migrator({ db, provider: { getMigrations: async () => migrations } })
}

/** Names of the migrations that this database still lacks, oldest first. */
export async function pendingMigrations(ownerUrl: string): Promise<readonly string[]> {
  return asOwner(ownerUrl, async (db) => {
    const known = await migratorOn(db).getMigrations()
    return known.filter((migration) => migration.executedAt === undefined).map((migration) => migration.name)
  })
}

/** Brings the database to the newest level; throws what a migration threw, after which nothing of it remains. */
export async function migrateToLatest(ownerUrl: string): Promise<void> {
  await asOwner(ownerUrl, async (db) => {
    const { error } = await migratorOn(db).migrateToLatest()
    if (error !== undefined) throw error
  })
}
