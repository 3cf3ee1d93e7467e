import { sql } from 'kysely'
import { asOwner, migratorOn } from '@/db/migrate'
import { givenDatabase } from '@/tests/support/database'

const { ownerUrl } = givenDatabase()

test('an organisation that was there before own check knows how many may review, and has it off', async () => {
  const found = await asOwner(ownerUrl, async (db) => {
    await sql`drop schema public cascade`.execute(db)
    await sql`create schema public`.execute(db)
    const migrator = migratorOn(db)
    await migrator.migrateTo('0007-end-of-demo')
    await sql`
      with organisation as (insert into organisation (name) values ('Zuid') returning id),
      person as (
        insert into person (email, name, password_hash)
        select role || '@zuid.test', role, 'x' from unnest(array['lead', 'editor', 'reviewer', 'viewer', 'gone']) as role
        returning id, name
      )
      insert into member (organisation_id, person_id, role, removed_at)
      select organisation.id, person.id, case person.name when 'gone' then 'editor' else person.name end,
        case person.name when 'gone' then now() end
      from organisation, person
    `.execute(db)
    const { error } = await migrator.migrateToLatest()
    if (error !== undefined) throw error
    const { rows } = await sql`select own_check, reviewers from organisation`.execute(db)
    return rows
  })
  expect(found).toEqual([{ own_check: false, reviewers: 3 }])
})
