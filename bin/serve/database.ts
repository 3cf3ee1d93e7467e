import { startPostgres } from '@/bin/postgres'
import { checkExternalPostgres } from '@/bin/postgres/external'
import type { DataFolder } from '@/bin/serve/data-folder'
import type { Settings } from '@/lib/settings'

/** The database of the product; stopping one that is not ours leaves it as it is. */
export type ProductDatabase = { readonly url: string; readonly stop: () => Promise<void> }

/** The PostgreSQL that DATABASE_URL names, or our own on the data folder. */
export async function startDatabase(settings: Settings, data: DataFolder): Promise<ProductDatabase> {
  if (settings.databaseUrl === null) return startPostgres({ directory: data.database, durable: true })
  await checkExternalPostgres(settings.databaseUrl)
  return { url: settings.databaseUrl, stop: async () => {} }
}
