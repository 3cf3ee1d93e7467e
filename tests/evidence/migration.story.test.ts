import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { asOwner, migrateToLatest, migratorOn } from '@/db/migrate'
import { databaseUrl, serverVariable } from '@/tests/support/global-setup'

const serverUrl = process.env[serverVariable] ?? ''
const name = `tests_${randomUUID().replaceAll('-', '')}`
const ownerUrl = databaseUrl(serverUrl, name)

beforeAll(() => ask(serverUrl, `create database ${name}`))
afterAll(() => ask(serverUrl, `drop database ${name} with (force)`))

async function ask(url: string, statement: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query(statement)
    return rows
  } finally {
    await client.end()
  }
}

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

/** An organisation of before: an item with two versions, and one that was removed long ago. */
const before = `
  insert into organisation (id, name) values ('${id(1)}', 'Buurtbemiddeling');
  insert into person (id, email, name, password_hash) values ('${id(2)}', 'a@a.test', 'Anna', 'none');
  insert into member (organisation_id, id, person_id, role) values ('${id(1)}', '${id(3)}', '${id(2)}', 'lead');
  insert into evidence (organisation_id, id, title, kind, about_on, period_until, created_by, removed_at) values
    ('${id(1)}', '${id(4)}', 'Verslag', 'report', '2026-02-01', '2026-01-31', '${id(3)}', null),
    ('${id(1)}', '${id(5)}', 'Weg', 'plan', '2025-02-01', null, '${id(3)}', now() - interval '90 days');
  insert into evidence_version (organisation_id, evidence_id, number, file_name, type, size, sha256, scan, uploaded_by)
  values
    ('${id(1)}', '${id(4)}', 1, 'een.pdf', 'application/pdf', 10, repeat('a', 64), 'clean', '${id(3)}'),
    ('${id(1)}', '${id(4)}', 2, 'twee.pdf', 'application/pdf', 20, repeat('b', 64), 'not-scanned', '${id(3)}'),
    ('${id(1)}', '${id(5)}', 1, 'weg.pdf', 'application/pdf', 30, repeat('c', 64), 'not-scanned', '${id(3)}');
`

test('what was there before keeps every file, with its days, and what was removed gets its thirty days', async () => {
  await asOwner(ownerUrl, (db) => migratorOn(db).migrateTo('0007-end-of-demo'))
  await ask(ownerUrl, before)
  await migrateToLatest(ownerUrl)
  const files = await ask(
    ownerUrl,
    `select version.number, file.position, file.file_name, file.size::int, left(file.sha256, 1) as sha256,
       version.about_on::text, version.period_until::text
     from evidence_file as file join evidence_version as version on version.id = file.version_id order by size`,
  )
  const days = { about_on: '2026-02-01', period_until: '2026-01-31' }
  expect(files).toEqual([
    { number: 1, position: 1, file_name: 'een.pdf', size: 10, sha256: 'a', ...days },
    { number: 2, position: 1, file_name: 'twee.pdf', size: 20, sha256: 'b', ...days },
    { number: 1, position: 1, file_name: 'weg.pdf', size: 30, sha256: 'c', about_on: '2025-02-01', period_until: null },
  ])
  await ask(ownerUrl, `set app.organisation_id = '${id(1)}'; select empty_bin()`)
  expect(await ask(ownerUrl, 'select title from evidence order by title')).toEqual([
    { title: 'Verslag' },
    { title: 'Weg' },
  ])
}, 60_000)
