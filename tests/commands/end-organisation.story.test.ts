import { createHash } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { organisationFolder } from '@/db/files/folders'
import { asOwner } from '@/db/migrate'
import { identityOf } from '@/db/store/identity'
import { givenDatabase } from '@/tests/support/database'
import { given } from '@/tests/support/given'
import { givenDataFolder } from '../evidence/files/data-folder'
import { givenFullOrganisation, type FullOrganisation } from '../doors/full-organisation'
import { givenCommand } from './run-command'

const { ownerUrl } = givenDatabase()
const folder = givenDataFolder()
const endOrganisation = givenCommand('end-organisation')

type Manifest = { readonly files: readonly { path: string; size: number; sha256: string }[] }

let full: FullOrganisation
beforeAll(async () => {
  full = await givenFullOrganisation()
}, 60_000)

const rowsLeft = (organisationId: string) =>
  asOwner(ownerUrl, (owner) => sql`select from member where organisation_id = ${organisationId}`.execute(owner))

/** Tables in which the organisation still has a row. */
const tablesLeft = (organisationId: string) =>
  asOwner(ownerUrl, async (owner) => {
    const { rows: tables } = await sql<{ name: string }>`
      select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'organisation_id'
    `.execute(owner)
    const left = []
    for (const { name } of tables) {
      const { rows } = await sql`select from ${sql.table(name)} where organisation_id = ${organisationId}`.execute(
        owner,
      )
      if (rows.length > 0) left.push(name)
    }
    return left
  })

test('nothing is erased without the name typed or --yes', async () => {
  const { code, complained } = await endOrganisation(['--name', full.people.lead.organisationName])
  expect([code, complained]).toEqual([1, expect.stringContaining('Zeg ook --yes.')])
  expect((await rowsLeft(full.ids.organisationId)).rows).not.toEqual([])
}, 20_000)

test('an organisation that is not there is not guessed', async () => {
  const { code, complained } = await endOrganisation(['--name', 'Zuid', '--yes'])
  expect([code, complained]).toEqual([1, expect.stringContaining(full.ids.organisationId)])
}, 20_000)

test('everything of an organisation goes along, byte for byte, and is erased; others stay', async () => {
  const other = await given.organisation()
  const to = join(folder.path, 'weg')
  const { code, said } = await endOrganisation(['--name', full.ids.organisationId, '--to', to, '--yes'])
  expect([code, said]).toEqual([0, expect.stringContaining(`Alles staat in ${to}`)])
  expect(said).not.toMatch(/@|Zonneveld/)
  const manifest: Manifest = JSON.parse(readFileSync(join(to, 'manifest.json'), 'utf8'))
  for (const { path, size, sha256 } of manifest.files) {
    const bytes = readFileSync(join(to, path))
    expect([bytes.length, createHash('sha256').update(bytes).digest('hex')]).toEqual([size, sha256])
  }
  const paths = manifest.files.map(({ path }) => path)
  expect(paths).toEqual(expect.arrayContaining(['assessment.json', 'evidence.json', 'log_entry.json', 'person.json']))
  expect(paths).toEqual(expect.arrayContaining(['mediator.json', 'mediator_name.json', 'mediation_case.json']))
  expect(readFileSync(join(to, 'mediator_name.json'), 'utf8')).toMatch(/Dora Deur/)
  expect(paths.filter((path) => path.startsWith('files/')).length).toBeGreaterThan(5)
  const versions: readonly { sha256: string }[] = JSON.parse(readFileSync(join(to, 'evidence_file.json'), 'utf8'))
  const kept = new Set(manifest.files.map(({ sha256 }) => sha256))
  expect(versions.every(({ sha256 }) => kept.has(sha256))).toBe(true)
  const texts = paths.filter((path) => path.endsWith('.json')).map((path) => readFileSync(join(to, path), 'utf8'))
  expect(texts.join()).not.toMatch(/password_hash|secret_hash|secret_sha256|\$argon2/)
  expect((await rowsLeft(full.ids.organisationId)).rows).toEqual([])
  expect(await tablesLeft(full.ids.organisationId)).toEqual([])
  expect(existsSync(organisationFolder(full.ids.organisationId))).toBe(false)
  expect((await identityOf(other.lead.sessionId))?.member).toEqual(other.lead)
}, 30_000)

test('damaged bytes stop it before anything is erased', async () => {
  const beverwijk = await asOwner(ownerUrl, (owner) =>
    sql<{ id: string; sha256: string }>`
      select o.id, v.sha256 from organisation o join evidence_file v on v.organisation_id = o.id limit 1`.execute(
      owner,
    ),
  )
  const { id = '', sha256 = '' } = beverwijk.rows[0] ?? {}
  const place = join(organisationFolder(id), sha256.slice(0, 2), sha256)
  chmodSync(place, 0o600)
  writeFileSync(place, 'iets anders')
  const { code, complained } = await endOrganisation(['--name', id, '--yes'])
  expect([code, complained]).toEqual([1, expect.stringContaining('are damaged')])
  expect((await rowsLeft(id)).rows).not.toEqual([])
}, 20_000)
