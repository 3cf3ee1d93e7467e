import { createHash } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import type { Client } from 'pg'
import { to as copyTo } from 'pg-copy-streams'

import { columnsOf, connected, inTransaction, quoted, tablesIn, type Table } from '@/bin/copies/connection'
import { fileOf, manifestName, type CopiedTable, type Manifest } from '@/bin/copies/manifest'

/** Copies what the database holds, or answers null when no migration ever ran, before which there are no tables. */
export async function copyExistingData(ownerUrl: string, folder: string, moment: Date): Promise<string | null> {
  const { rows } = await connected(ownerUrl, (client) =>
    client.query<{ exists: boolean }>("select to_regclass('public.kysely_migration') is not null as exists"),
  )
  return rows[0]?.exists ? copyDatabase(ownerUrl, folder, moment) : null
}

/**
 * Writes everything the database holds at one moment to `<folder>/<moment>/` and answers that path. It appears under
 * that name only when it is complete and on disk, so a copy that exists is a whole one.
 */
async function copyDatabase(ownerUrl: string, folder: string, moment: Date): Promise<string> {
  const made = moment.toISOString()
  const place = join(folder, made.replaceAll(':', '-'))
  const unfinished = `${place}.new`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(unfinished, { recursive: true, mode: 0o700 })
  const manifest = await connected(ownerUrl, (client) =>
    inTransaction(client, 'isolation level repeatable read, read only', async () => {
      const tables: CopiedTable[] = []
      for (const table of await tablesIn(client)) tables.push(await copyTable(client, table, unfinished))
      return {
        format: 1,
        made,
        migrations: await migrationsOf(client),
        tables,
        sequences: await sequencesOf(client),
      } satisfies Manifest
    }),
  )
  await write(join(unfinished, manifestName), `${JSON.stringify(manifest, null, 2)}\n`)
  await rename(unfinished, place)
  return place
}

async function copyTable(client: Client, table: Table, folder: string): Promise<CopiedTable> {
  const source = client.query(copyTo(`copy ${quoted(table.name)} (${columnsOf(table)}) to stdout`))
  const hash = createHash('sha256')
  const file = await open(fileOf(folder, table.name), 'w', 0o600)
  const measured = new Transform({
    transform(part, _, done) {
      hash.update(part)
      done(null, part)
    },
  })
  // The stream closes the file, and only after its bytes are on disk.
  await pipeline(source, measured, file.createWriteStream({ flush: true }))
  return { ...table, rows: source.rowCount, sha256: hash.digest('hex') }
}

async function migrationsOf(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('select name from kysely_migration order by name')
  return rows.map(({ name }) => name)
}

async function sequencesOf(client: Client): Promise<Manifest['sequences']> {
  const { rows } = await client.query<Manifest['sequences'][number]>(
    `select sequencename as name, last_value::text as "lastValue" from pg_sequences where schemaname = 'public' order by 1`,
  )
  return rows
}

async function write(path: string, text: string): Promise<void> {
  const file = await open(path, 'w', 0o600)
  await file.writeFile(text)
  await file.sync()
  await file.close()
}
