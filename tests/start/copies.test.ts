import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { copyBeforeMigrating } from '@/bin/copies/before-migrating'
import { connected, quoted, tablesIn } from '@/bin/copies/connection'
import { copyExistingData } from '@/bin/copies/copy'
import { restoreDatabase } from '@/bin/copies/restore'
import { loadCatalogue } from '@/db/catalogue/load'
import { asOwner, migrateToLatest, migratorOn } from '@/db/migrate'
import { migrations } from '@/db/migrations'
import { givenDatabase } from '@/tests/support/database'

const { ownerUrl } = givenDatabase()
const noon = new Date('2026-11-23T12:00:00Z')
const levels = Object.keys(migrations).toSorted()
let copies = ''

beforeEach(async () => {
  copies = await mkdtemp(join(tmpdir(), 'toetsklaar-copies-'))
  await emptied()
  await migrateToLatest(ownerUrl)
})

afterEach(() => rm(copies, { recursive: true, force: true }))

async function query(text: string): Promise<readonly Record<string, unknown>[]> {
  return connected(ownerUrl, async (client) => (await client.query<Record<string, unknown>>(text)).rows)
}

async function emptied(): Promise<void> {
  await query('drop schema public cascade; create schema public')
}

/** Editions that refuse every change, a counter, references both ways, and text with everything that COPY must escape. */
async function givenData(): Promise<void> {
  await loadCatalogue(ownerUrl)
  await query(`
    with made as (insert into organisation (name) values (E'Tab\\t, new\\nline, \\\\N and "é"'), ('\\N') returning id)
    insert into log_entry (organisation_id, cause, action) select id, 'system', 'made' from made
  `)
  await givenRegisters()
}

/** Rows of registers: lists of codes, a name in a table of its own, days, and what is left of rows that went. */
async function givenRegisters(): Promise<void> {
  await query(`
    with named as (
      insert into mediator (organisation_id, code, active_from) select id, 'B1', '2025-01-01' from organisation
      returning organisation_id, id
    )
    insert into mediator_name (organisation_id, mediator_id, name) select organisation_id, id, E'Anja, "\\\\"' from named
  `)
  await query(`
    insert into mediation_case (organisation_id, number, reported_on, mediators, suitable)
      select id, '1', '2025-02-01', array['B1', 'B,2', 'B"3'], null from organisation
  `)
  await query(`
    insert into register_head (organisation_id, version, erased_until_of)
      select id, 7, '{"cases": "2024-01-01"}' from organisation
  `)
  await query(
    `insert into register_retention (organisation_id, register, months) select id, 'cases', null from organisation`,
  )
  await query(`
    insert into vocabulary_term (organisation_id, vocabulary, term, title, own)
      select id, 'nuisance', 'drones', E'drones;\\t', true from organisation
  `)
}

/** Every row of every table, as text. */
async function everything(): Promise<Record<string, readonly unknown[]>> {
  return connected(ownerUrl, async (client) => {
    const found: Record<string, readonly unknown[]> = {}
    for (const { name } of await tablesIn(client)) {
      found[name] = (await client.query(`select t::text as row from ${quoted(name)} t order by 1`)).rows
    }
    return found
  })
}

test('a copy that is put back gives exactly what there was', async () => {
  await givenData()
  const before = await everything()
  const copy = await copyExistingData(ownerUrl, copies, noon)
  await query('delete from log_entry; delete from organisation')
  expect((await everything()).mediation_case).toEqual([])
  await restoreDatabase(ownerUrl, copy ?? '')
  expect(before.organisation).toHaveLength(2)
  expect(before.mediator_name).toHaveLength(2)
  expect(before.requirement?.length).toBeGreaterThan(0)
  expect(await everything()).toEqual(before)
})

test('after putting a copy back, the tables guard themselves as before and the log counts on', async () => {
  await givenData()
  await restoreDatabase(ownerUrl, (await copyExistingData(ownerUrl, copies, noon)) ?? '')
  await expect(query('delete from requirement')).rejects.toThrow()
  await expect(
    query(
      `insert into member (organisation_id, person_id, role) values (gen_random_uuid(), gen_random_uuid(), 'lead')`,
    ),
  ).rejects.toThrow(/foreign key/)
  const [entry] = await query(
    `insert into log_entry (organisation_id, cause, action) select id, 'system', 'more' from organisation limit 1 returning id::int`,
  )
  expect(entry).toEqual({ id: 3 })
})

test('nothing is copied when there is nothing yet, or when the tables stay as they are', async () => {
  expect(await copyBeforeMigrating(ownerUrl, copies, noon)).toBeNull()
  await emptied()
  expect(await copyBeforeMigrating(ownerUrl, copies, noon)).toBeNull()
  expect(await readdir(copies)).toEqual([])
})

test('data under tables that are about to change are copied first, and come back on the tables of that time', async () => {
  const [earlier = ''] = levels.slice(-2)
  await emptied()
  await asOwner(ownerUrl, (db) => migratorOn(db).migrateTo(earlier))
  await query(`insert into organisation (name) values ('Buurtbemiddeling Beverwijk')`)
  const copy = await copyBeforeMigrating(ownerUrl, copies, noon)
  await migrateToLatest(ownerUrl)
  await query('delete from organisation')
  await restoreDatabase(ownerUrl, copy ?? '')
  expect(await query('select name from organisation')).toEqual([{ name: 'Buurtbemiddeling Beverwijk' }])
  expect(await query('select max(name) as level from kysely_migration')).toEqual([{ level: earlier }])
})

test('the last five copies are kept', async () => {
  const [earlier = ''] = levels.slice(-2)
  await emptied()
  await asOwner(ownerUrl, (db) => migratorOn(db).migrateTo(earlier))
  for (const day of [21, 22, 23, 24, 25, 26]) {
    await copyBeforeMigrating(ownerUrl, copies, new Date(Date.UTC(2026, 10, day)))
  }
  expect((await readdir(copies)).toSorted()).toEqual([22, 23, 24, 25, 26].map((day) => `2026-11-${day}T00-00-00.000Z`))
})

test('a damaged copy, or one that is not there, is refused before anything is touched', async () => {
  await givenData()
  const copy = (await copyExistingData(ownerUrl, copies, noon)) ?? ''
  await appendFile(join(copy, 'organisation.tsv'), 'x')
  await expect(restoreDatabase(ownerUrl, copy)).rejects.toThrow('is beschadigd: organisation.tsv')
  await expect(restoreDatabase(ownerUrl, join(copies, 'elsewhere'))).rejects.toThrow('staat geen kopie')
  expect(await query('select 1 from organisation')).toHaveLength(2)
})

test('a copy of a newer version of the product is refused before anything is touched', async () => {
  await givenData()
  const copy = (await copyExistingData(ownerUrl, copies, noon)) ?? ''
  const manifest = join(copy, 'manifest.json')
  await writeFile(manifest, (await readFile(manifest, 'utf8')).replace(levels.at(-1) ?? '', '9999-later'))
  await expect(restoreDatabase(ownerUrl, copy)).rejects.toThrow('nieuwere versie')
  expect(await query('select 1 from organisation')).toHaveLength(2)
})
