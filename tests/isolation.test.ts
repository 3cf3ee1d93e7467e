import { sql, type RawBuilder } from 'kysely'
import { database } from '@/db/connection'
import { asOwner } from '@/db/migrate'
import type { Member } from '@/lib/members/member'
import { givenFullOrganisation } from '@/tests/doors/full-organisation'
import { givenDataFolder } from '@/tests/evidence/files/data-folder'
import { givenDatabase } from '@/tests/support/database'
import { given } from '@/tests/support/given'

const { ownerUrl } = givenDatabase()
givenDataFolder()

/** Asks as the owner, past every policy. */
async function owner<Row>(question: RawBuilder<Row>): Promise<readonly Row[]> {
  return asOwner(ownerUrl, async (db) => (await question.execute(db)).rows)
}

type Table = { readonly name: string; readonly guarded: boolean; readonly policies: number; readonly key: string }

/** Tables that hold rows of an organisation: those with its id, and the organisations themselves. */
const ofOrganisations = sql<Table>`
  select c.relname as name, c.relrowsecurity as guarded,
    (select count(*)::int from pg_policy where polrelid = c.oid) as policies,
    case c.relname when 'organisation' then 'id' else 'organisation_id' end as key
  from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
    and c.relname <> 'session' and (c.relname = 'organisation' or exists (
      select from pg_attribute where attrelid = c.oid and attname = 'organisation_id' and not attisdropped))
  order by name
`

/** Runs one statement as a member of this organisation would, under the application's own role. */
function as(organisationId: string, statement: RawBuilder<unknown>): Promise<number> {
  return database()
    .transaction()
    .execute(async (tx) => {
      await sql`select set_config('app.organisation_id', ${organisationId}, true)`.execute(tx)
      await sql`select set_config('app.sees_confidential', 'yes', true)`.execute(tx)
      const { rows, numAffectedRows } = await statement.execute(tx)
      return rows.length || Number(numAffectedRows ?? 0)
    })
}

/** The columns of each table that hold a value of their own; the others are computed from them. */
async function storedColumns(): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await owner(sql<{ name: string; columns: readonly string[] }>`
    select relname as name, array_agg(attname::text order by attnum) as columns
    from pg_attribute join pg_class on pg_class.oid = attrelid
    where relnamespace = 'public'::regnamespace and attnum > 0 and not attisdropped and attgenerated = ''
    group by relname
  `)
  return new Map(rows.map(({ name, columns }) => [name, columns]))
}

/** The code with which Postgres refuses, or how many rows the statement reached. */
async function reached(organisationId: string, statement: RawBuilder<unknown>): Promise<number | string> {
  try {
    return await as(organisationId, statement)
  } catch (refusal) {
    return refusal instanceof Error && 'code' in refusal ? String(refusal.code) : 'surprise'
  }
}

const notAllowed = '42501'
const thereAlready = '23505'
const notWhole = '23000'

let tables: readonly Table[]
let full: Member
let stranger: Member
beforeAll(async () => {
  tables = await owner(ofOrganisations)
  full = (await givenFullOrganisation()).people.lead
  stranger = (await given.organisation()).lead
}, 60_000)

test('every table of an organisation guards its rows', () => {
  expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(['evidence', 'link', 'member', 'organisation']))
  expect(tables.filter(({ guarded, policies }) => !guarded || policies === 0)).toEqual([])
})

test('a table without organisation is one of these, so that a new one is thought about', async () => {
  const others = await owner(sql<{ name: string }>`
    select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm') order by relname
  `)
  const guarded = tables.map(({ name }) => name)
  expect(others.map(({ name }) => name).filter((name) => !guarded.includes(name))).toEqual([
    ...['expectation', 'indicator', 'kysely_migration', 'kysely_migration_lock', 'person', 'requirement'],
    ...['requirement_indicator', 'session', 'setup_secret', 'sign_in_attempt', 'source', 'theme'],
  ])
})

test('the application cannot walk past a policy, and owns nothing', async () => {
  const [role] = await owner(sql`
    select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole,
      (select count(*)::int from pg_class where relowner = r.oid) as tables,
      (select count(*)::int from pg_proc where proowner = r.oid) as functions,
      (select count(*)::int from pg_auth_members where member = r.oid) as memberships
    from pg_roles r where rolname = 'toetsklaar_app'
  `)
  expect(role).toEqual({
    ...{ rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false },
    ...{ tables: 0, functions: 0, memberships: 0 },
  })
})

test('the application may run few functions with the rights of the owner, and their search path is fixed', async () => {
  const functions = await owner(sql`
    select proname as name, prosecdef as owners, proconfig as settings from pg_proc
    where pronamespace = 'public'::regnamespace and has_function_privilege('toetsklaar_app', oid, 'execute')
      and prorettype <> 'trigger'::regtype
    order by name
  `)
  const settings = ['search_path=pg_catalog, public, pg_temp']
  expect(functions).toEqual([
    ...['empty_bin', 'end_demo', 'every_organisation'].map((name) => ({ name, owners: true, settings })),
    { name: 'identity_of', owners: false, settings },
    ...['open_calendar_feed', 'open_personal_link'].map((name) => ({ name, owners: true, settings })),
  ])
})

test('a row can never point at a row of another organisation', async () => {
  const loose = await owner(sql`
    select conrelid::regclass::text as table, conname as key from pg_constraint k
    where contype = 'f'
      and exists (select from pg_attribute where attrelid = conrelid and attname = 'organisation_id')
      and exists (select from pg_attribute where attrelid = confrelid and attname = 'organisation_id')
      and not exists (
        select from unnest(conkey) as part join pg_attribute on attrelid = conrelid and attnum = part
        where attname = 'organisation_id')
    order by 1, 2
  `)
  // Editions of the catalogue belong to nobody, so no key can hold these three; triggers do (see below).
  expect(loose).toEqual([
    { table: 'edition', key: 'edition_based_on_fkey' },
    { table: 'edition', key: 'edition_root_id_fkey' },
    { table: 'round', key: 'round_edition_id_fkey' },
  ])
})

test('no round is about an edition of another organisation, and no edition is made from one', async () => {
  const [theirs] = await owner(sql<{ id: string }>`select id from edition where organisation_id is not null limit 1`)
  const based = sql`
    insert into edition (
      id, version, title, notice, known_criteria, ccv_own, content_sha256, organisation_id, based_on, root_id, made_by)
    select 'copy', version, title, notice, known_criteria, ccv_own, '', ${stranger.organisationId}, ${theirs?.id}, id,
      ${stranger.id}
    from edition where organisation_id is null
  `
  expect(await reached(stranger.organisationId, sql`update round set edition_id = ${theirs?.id}`)).toBe(notWhole)
  expect(await reached(stranger.organisationId, based)).toBe(notWhole)
})

test('the log can be written and read, and never changed', async () => {
  const may = (privilege: string) =>
    owner(sql<{ may: boolean }>`select has_table_privilege('toetsklaar_app', 'log_entry', ${privilege}) as may`)
  const granted = []
  for (const privilege of ['select', 'insert', 'update', 'delete', 'truncate']) {
    if ((await may(privilege))[0]?.may) granted.push(privilege)
  }
  expect(granted).toEqual(['select', 'insert'])
  const [column] = await owner(sql`select has_any_column_privilege('toetsklaar_app', 'log_entry', 'update') as may`)
  expect(column).toEqual({ may: false })
  expect(await reached(full.organisationId, sql`update log_entry set action = 'x'`)).toBe(notAllowed)
  expect(await reached(full.organisationId, sql`delete from log_entry`)).toBe(notAllowed)
})

test('an organisation sees its own rows in every table', async () => {
  for (const { name } of tables) {
    expect([name, await reached(full.organisationId, sql`select from ${sql.table(name)}`)]).not.toEqual([name, 0])
  }
})

test('another organisation sees none of them, and neither does whoever named no organisation', async () => {
  for (const { name, key } of tables) {
    const theirs = sql`select from ${sql.table(name)} where ${sql.ref(key)} = ${full.organisationId}`
    expect([name, await reached(stranger.organisationId, theirs)]).toEqual([name, 0])
    // Of editions, those of the catalogue are for everybody.
    const anybodys = sql`select from ${sql.table(name)} where ${sql.ref(key)} is not null`
    expect([name, await reached('', anybodys)]).toEqual([name, 0])
  }
})

test('another organisation can neither change nor remove them', async () => {
  for (const { name, key } of tables) {
    const column = sql.ref(key)
    const change = sql`update ${sql.table(name)} set ${column} = ${column} where ${column} = ${full.organisationId}`
    const removal = sql`delete from ${sql.table(name)} where ${column} = ${full.organisationId}`
    expect([0, notAllowed]).toContain(await reached(stranger.organisationId, change))
    expect([0, notAllowed]).toContain(await reached(stranger.organisationId, removal))
  }
})

test('another organisation can add no row to it, and no row of its own moves over', async () => {
  const stored = await storedColumns()
  for (const { name, key } of tables) {
    const [row] = await owner(sql<{ row: object }>`
      select to_jsonb(t) as row from ${sql.table(name)} t where ${sql.ref(key)} = ${full.organisationId} limit 1
    `)
    const columns = sql.join(stored.get(name)?.map((column) => sql.ref(column)) ?? [])
    const copy = sql`
      insert into ${sql.table(name)} (${columns}) overriding system value
      select ${columns} from jsonb_populate_record(null::${sql.table(name)}, ${JSON.stringify(row?.row)}::jsonb)
    `
    const move = sql`update ${sql.table(name)} set ${sql.ref(key)} = ${full.organisationId}`
    // In its own organisation the copy only fails for being there already, or for its frozen round: the statement is sound.
    const isFrozen = ['snapshot', 'snapshot_file'].includes(name)
    expect([name, await reached(full.organisationId, copy)]).toEqual([name, isFrozen ? notWhole : thereAlready])
    // A frozen round is refused by its trigger already, which sees no snapshot there.
    const refused = name === 'round' ? notWhole : notAllowed
    expect([name, await reached(stranger.organisationId, copy)]).toEqual([name, refused])
    expect([name, await reached('', copy)]).toEqual([name, refused])
    expect([0, notAllowed]).toContain(await reached(stranger.organisationId, move))
  }
})

test('who may not see confidential evidence gets no row of it, its versions or its files, whatever the question', async () => {
  const confidential = sql`select id from evidence where confidential`
  const [versions] = await owner(sql<{ ids: readonly string[] }>`
    select array_agg(id) as ids from evidence_version where evidence_id in (${confidential})
  `)
  const seen = (sees: string) =>
    rowsFor(sees, [
      sql`select from evidence where confidential`,
      sql`select from evidence_version where id = any(${versions?.ids})`,
      sql`select from evidence_file where version_id = any(${versions?.ids})`,
    ])
  expect(await seen('yes')).toEqual([true, true, true])
  expect(await seen('no')).toEqual([false, false, false])
  expect(await seen('')).toEqual([false, false, false])
})

test('only colleagues get the names of mediators, and the lists they came in, whatever the question', async () => {
  const names = [sql`select from mediator_name`, sql`select from register_import`, sql`select from register_import_row`]
  expect(await rowsFor('yes', names)).toEqual([true, true, true])
  expect(await rowsFor('no', names)).toEqual([false, false, false])
  expect(await rowsFor('', names)).toEqual([false, false, false])
})

/** Whether each question finds rows in the full organisation for who may see what is confidential there, or may not. */
function rowsFor(sees: string, questions: readonly RawBuilder<unknown>[]): Promise<readonly boolean[]> {
  return database()
    .transaction()
    .execute(async (tx) => {
      await sql`select set_config('app.organisation_id', ${full.organisationId}, true)`.execute(tx)
      await sql`select set_config('app.sees_confidential', ${sees}, true)`.execute(tx)
      const found: boolean[] = []
      for (const question of questions) found.push((await question.execute(tx)).rows.length > 0)
      return found
    })
}
