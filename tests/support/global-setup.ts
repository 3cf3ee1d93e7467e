import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { Client } from 'pg'

import { startPostgres } from '@/bin/postgres'
import { loadCatalogue } from '@/db/catalogue/load'
import { migrateToLatest } from '@/db/migrate'

/** Where `tests/support/database.ts` finds the server, as the owner, and what it copies. */
export const serverVariable = 'TESTS_POSTGRES_URL'
export const templateName = 'template_of_tests'

const kept = globalThis as typeof globalThis & { stopTestServer?: () => Promise<void> }

/**
 * One PostgreSQL for the whole run, on any free port and in a folder of its own, with a template to copy:
 * migrated, and with the catalogue.
 */
export default async function startServer(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'toetsklaar-tests-'))
  const server = await startPostgres({ directory: join(folder, 'postgres'), durable: false })
  kept.stopTestServer = async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
  process.env[serverVariable] = server.url
  const client = new Client({ connectionString: server.url })
  await client.connect()
  await client.query(`create database ${templateName}`)
  await client.end()
  const templateUrl = databaseUrl(server.url, templateName)
  await migrateToLatest(templateUrl)
  await loadCatalogue(templateUrl)
}

/** The same server, another database. */
export function databaseUrl(serverUrl: string, name: string): string {
  return Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href
}
