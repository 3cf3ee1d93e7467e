import { copyBeforeMigrating } from '@/bin/copies/before-migrating'
import { runningPostgres } from '@/bin/postgres'
import { release } from '@/bin/ready/lock.mjs'
import { CannotStart, readable } from '@/bin/serve/cannot-start'
import { startDatabase } from '@/bin/serve/database'
import { ensureDataFolder, type DataFolder } from '@/bin/serve/data-folder'
import { settingsOrExit } from '@/bin/serve/settings-or-exit'
import { claimData } from '@/bin/serve/with-data'
import { loadCatalogue } from '@/db/catalogue/load'
import { closeDatabase } from '@/db/connection'
import { chainOldEntries } from '@/db/log/chain-old-entries'
import { migrateToLatest } from '@/db/migrate'
import type { Settings } from '@/lib/settings'

/** Address of the database as its owner; within the work the store reaches it as well, as the application. */
export type Reach = { readonly ownerUrl: string; readonly data: DataFolder }

/**
 * Runs a command on the database that runs now, beside the product, or on one that it starts and stops itself. Prints a
 * sentence and exits with 1 when that cannot be; a surprise is printed whole.
 */
export async function withDatabase(work: (reach: Reach) => Promise<void>): Promise<void> {
  const settings = settingsOrExit()
  try {
    const data = ensureDataFolder(settings.data)
    const running = settings.databaseUrl === null ? runningPostgres(data.database) : null
    if (running === null && settings.databaseUrl === null) await alone(settings, work)
    else await reaching(running ?? (await startDatabase(settings, data)).url, data, work)
  } catch (surprise) {
    const problem = readable(surprise, settings)
    console.error(problem instanceof CannotStart ? problem.message : problem)
    process.exitCode = 1
  }
}

async function alone(settings: Settings, work: (reach: Reach) => Promise<void>): Promise<void> {
  const data = claimData(settings)
  try {
    const database = await startDatabase(settings, data)
    try {
      await reaching(database.url, data, work)
    } finally {
      await database.stop()
    }
  } finally {
    release(data.folder)
  }
}

/** Brings the tables up to date as a start does, which beside a running product has nothing to do. */
async function reaching(ownerUrl: string, data: DataFolder, work: (reach: Reach) => Promise<void>): Promise<void> {
  Object.assign(process.env, { DATABASE_URL: ownerUrl, TOETSKLAAR_DATA: data.folder })
  await copyBeforeMigrating(ownerUrl, data.copies, new Date())
  await migrateToLatest(ownerUrl)
  await chainOldEntries(ownerUrl)
  await loadCatalogue(ownerUrl)
  try {
    await work({ ownerUrl, data })
  } finally {
    await closeDatabase()
  }
}
