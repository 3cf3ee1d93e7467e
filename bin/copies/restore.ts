import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'

import type { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

import { CannotStart } from '@/bin/serve/cannot-start'
import { columnsOf, connected, inTransaction, quoted, tablesIn } from '@/bin/copies/connection'
import { fileOf, wholeCopy, type CopiedTable, type Manifest } from '@/bin/copies/manifest'
import { asOwner, migratorOn } from '@/db/migrate'

/**
 * Replaces everything the database holds by a copy: the tables are made anew at the level of the copy, and the rows
 * put into them in one transaction. A copy that is damaged, or newer than this program, is refused beforehand.
 */
export async function restoreDatabase(ownerUrl: string, folder: string): Promise<Manifest> {
  const manifest = await wholeCopy(folder)
  await refuseNewerCopy(ownerUrl, manifest)
  await connected(ownerUrl, (client) => client.query('drop schema public cascade; create schema public'))
  await migrateTo(ownerUrl, manifest.migrations.at(-1))
  await connected(ownerUrl, (client) => inTransaction(client, '', () => fill(client, folder, manifest)))
  return manifest
}

async function refuseNewerCopy(ownerUrl: string, { migrations }: Manifest): Promise<void> {
  const known = await asOwner(ownerUrl, (db) => migratorOn(db).getMigrations())
  const unknown = migrations.find((name) => !known.some((migration) => migration.name === name))
  if (unknown === undefined) return
  throw new CannotStart(
    `Deze kopie komt van een nieuwere versie van Toetsklaar (${unknown}). Er is niets veranderd.`,
    `This copy comes from a newer version of Toetsklaar (${unknown}). Nothing was changed.`,
  )
}

async function migrateTo(ownerUrl: string, name: string | undefined): Promise<void> {
  if (name === undefined) return
  await asOwner(ownerUrl, async (db) => {
    const { error } = await migratorOn(db).migrateTo(name)
    if (error !== undefined) throw error
  })
}

/** Rows come in any order and may be ones that no rule would let in today, so references and triggers wait until all are there. */
async function fill(client: Client, folder: string, { tables, sequences }: Manifest): Promise<void> {
  const references = await referencesOf(client)
  for (const { table, name } of references) await client.query(`alter table ${table} drop constraint ${quoted(name)}`)
  for (const { name } of await tablesIn(client)) await client.query(`alter table ${quoted(name)} disable trigger user`)
  for (const { name } of await tablesIn(client)) await client.query(`delete from ${quoted(name)}`)
  for (const table of tables) await fillTable(client, folder, table)
  for (const { name, lastValue } of sequences) {
    if (lastValue !== null) await client.query('select setval($1::regclass, $2)', [quoted(name), lastValue])
  }
  for (const { name } of await tablesIn(client)) await client.query(`alter table ${quoted(name)} enable trigger user`)
  for (const { table, name, rule } of references) {
    await client.query(`alter table ${table} add constraint ${quoted(name)} ${rule}`)
  }
}

async function fillTable(client: Client, folder: string, table: CopiedTable): Promise<void> {
  const target = client.query(copyFrom(`copy ${quoted(table.name)} (${columnsOf(table)}) from stdin`))
  await pipeline(createReadStream(fileOf(folder, table.name)), target)
  if (target.rowCount !== table.rows) throw new Error(`${table.name}: ${target.rowCount} of ${table.rows} rows`)
}

type Reference = { readonly table: string; readonly name: string; readonly rule: string }

async function referencesOf(client: Client): Promise<readonly Reference[]> {
  const { rows } = await client.query<Reference>(`
    select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as rule
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace
  `)
  return rows
}
