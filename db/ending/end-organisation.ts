import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { sql, type Kysely, type Transaction } from 'kysely'
import { holdFilesAlone } from '../files/hold'
import { organisationFolder } from '../files/folders'
import { openFile } from '../files/keep'
import { asOwner } from '../migrate'
import type { Schema } from '../schema'
import { startBundle, type Bundle } from './bundle'
import { rowsOf, tablesOf } from './rows'

/** How much went along before it was erased. */
export type Ended = { readonly rows: number; readonly files: number }

export type EndingOrganisation = { readonly id: string; readonly name: string; readonly fictional: boolean }

/** Every organisation of this installation, in order of name. For a command of the owner only. */
export async function everyOrganisation(ownerUrl: string): Promise<readonly EndingOrganisation[]> {
  return asOwner(ownerUrl, async (db) => {
    const typed = db as unknown as Kysely<Schema>
    return typed.selectFrom('organisation').select(['id', 'name', 'fictional']).orderBy('name').orderBy('id').execute()
  })
}

/**
 * Ends an organisation: writes everything of it to a new folder (rows as JSON, files under their names, a manifest with
 * SHA-256), and erases it when all of that is safely on disk. Nobody can write to it meanwhile. Anything that goes wrong
 * before leaves the organisation as it was.
 */
export async function endOrganisation(ownerUrl: string, organisationId: string, folder: string): Promise<Ended> {
  const ended = await asOwner(ownerUrl, (db) =>
    (db as unknown as Kysely<Schema>).transaction().execute(async (tx) => {
      const tables = await tablesOf(tx)
      // Before the tables: an upload holds its bytes first and then writes its row.
      await holdFilesAlone(tx, organisationId)
      for (const table of tables) await sql`lock table ${sql.table(table)} in share row exclusive mode`.execute(tx)
      const bundle = await startBundle(folder)
      let rows = 0
      for (const table of tables) {
        const content = await rowsOf(tx, table, organisationId)
        await bundle.add(`${table}.json`, [Buffer.from(`${JSON.stringify(content, null, 2)}\n`)])
        rows += content.length
      }
      const files = (await copyFiles(tx, organisationId, bundle)) + (await copySnapshots(tx, organisationId, bundle))
      await bundle.finish()
      await sql`select erase_organisation(${organisationId})`.execute(tx)
      return { rows, files }
    }),
  )
  await rm(organisationFolder(organisationId), { recursive: true, force: true })
  return ended
}

/** The documents of frozen rounds, whose bytes are rows. */
async function copySnapshots(tx: Transaction<Schema>, organisationId: string, bundle: Bundle): Promise<number> {
  const files = await tx
    .selectFrom('snapshot_file as file')
    .innerJoin('snapshot', (join) =>
      join.onRef('snapshot.organisation_id', '=', 'file.organisation_id').onRef('snapshot.id', '=', 'file.snapshot_id'),
    )
    .select(['snapshot.number', 'file.name', 'file.bytes', 'file.sha256'])
    .where('file.organisation_id', '=', organisationId)
    .orderBy('snapshot.number')
    .orderBy('file.name')
    .execute()
  for (const { number, name, bytes, sha256 } of files) {
    const hash = await bundle.add(`snapshots/${number}/${fileName(name)}`, [bytes])
    if (hash !== sha256) throw new Error(`the bytes of ${name} are damaged`)
  }
  return files.length
}

async function copyFiles(tx: Transaction<Schema>, organisationId: string, bundle: Bundle): Promise<number> {
  const files = await tx
    .selectFrom('evidence_file as file')
    .innerJoin('evidence_version as version', (join) =>
      join.onRef('version.organisation_id', '=', 'file.organisation_id').onRef('version.id', '=', 'file.version_id'),
    )
    .select(['version.evidence_id', 'version.number', 'file.position', 'file.file_name', 'file.sha256'])
    .where('file.organisation_id', '=', organisationId)
    .orderBy('version.evidence_id')
    .orderBy('version.number')
    .orderBy('file.position')
    .execute()
  for (const file of files) {
    const opened = await openFile(organisationId, file.sha256)
    if (opened === undefined) throw new Error(`the bytes of ${file.sha256} are not there`)
    const place = `files/${file.evidence_id}/${file.number}-${file.position} ${fileName(file.file_name)}`
    const hash = await bundle.add(place, opened.stream)
    if (hash !== file.sha256) throw new Error(`the bytes of ${file.sha256} are damaged`)
  }
  return files.length
}

/** A name that every file system takes; one too long keeps its end, with what tells it from others. */
function fileName(name: string): string {
  const plain = name.replace(/[<>:"/\\|?*\u0000-\u001f]/g, '_').replace(/[. ]+$/, '_')
  if (Buffer.byteLength(plain) <= 180) return plain
  return `${createHash('sha256').update(name).digest('hex').slice(0, 8)}${plain.slice(-40)}`
}
