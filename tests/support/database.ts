import { randomUUID } from 'node:crypto'

import { Client } from 'pg'

import { closeDatabase } from '@/db/connection'
import { databaseUrl, serverVariable, templateName } from '@/tests/support/global-setup'

/** A database of this test file alone. The product itself comes in as the restricted role, as it always does. */
export type TestDatabase = {
  /** The owner's address: walks past row-level security. For what only a migration or a check of the catalogue may do. */
  readonly ownerUrl: string
}

/**
 * Gives the test file that calls it (once, at the top) a migrated database with the catalogue and
 * nothing else, and drops it afterwards.
 * `database()` of `@/db/connection` and everything above it then works on that database.
 */
export function givenDatabase(): TestDatabase {
  const serverUrl = process.env[serverVariable] ?? ''
  const name = `tests_${randomUUID().replaceAll('-', '')}`
  const ownerUrl = serverUrl && databaseUrl(serverUrl, name)
  beforeAll(async () => {
    await asOwnerOfServer(serverUrl, `create database ${name} template ${templateName}`)
    process.env.DATABASE_URL = ownerUrl
  })
  afterAll(async () => {
    await closeDatabase()
    await asOwnerOfServer(serverUrl, `drop database ${name} with (force)`)
  })
  return { ownerUrl }
}

async function asOwnerOfServer(serverUrl: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
