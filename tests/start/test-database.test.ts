import { sql } from 'kysely'

import { database } from '@/db/connection'
import { pendingMigrations } from '@/db/migrate'
import { givenDatabase } from '@/tests/support/database'

const { ownerUrl } = givenDatabase()

test('a story works on a migrated database, as the restricted role', async () => {
  const { rows } = await sql<{ role: string; superuser: boolean }>`
    select current_user as role, rolsuper as superuser from pg_roles where rolname = current_user
  `.execute(database())
  expect(rows).toEqual([{ role: 'toetsklaar_app', superuser: false }])
  expect(await pendingMigrations(ownerUrl)).toEqual([])
})
