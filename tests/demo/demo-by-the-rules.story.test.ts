import { sql } from 'kysely'
import { asOwner } from '@/db/migrate'
import { givenDatabase } from '@/tests/support/database'
import { givenDataFolder } from '../evidence/files/data-folder'
import { addedDemo } from './demo'

const { ownerUrl } = givenDatabase()
const folder = givenDataFolder()

beforeAll(() => addedDemo('2026-11-23'), 60_000)

test('the demo can be reached through the rules alone: its people did every step of it, and the log tells each', async () => {
  expect(await ask(sql`select count(*) from log_entry where cause = 'system'`)).toBe(0)
  const steps = [
    [sql`select count(*) from organisation`, 'organisation-created'],
    [sql`select count(*) from member`, 'member-joined'],
    [sql`select count(*) from round where version > 1`, 'round-changed'],
    [sql`select count(*) from evidence`, 'evidence-added'],
    [sql`select count(*) from link`, 'link-added'],
    [sql`select count(*) from link where status = 'accepted'`, 'link-accepted'],
    [sql`select count(*) from link where status = 'rejected'`, 'link-rejected'],
    [sql`select count(*) from link where status = 'withdrawn'`, 'link-withdrawn'],
    [sql`select count(*) from assessment`, 'assessment-changed'],
    [sql`select count(*) from assessment where approved_by is not null`, 'not-applicable-approved'],
  ] as const
  for (const [rows, action] of steps) {
    const entries = await ask(sql`select count(*) from log_entry where action = ${action}`)
    expect([action, entries]).toEqual([action, await ask(rows)])
    expect([action, entries]).not.toEqual([action, 0])
  }
})

test('nobody in the demo judged what was their own', async () => {
  expect(await ask(sql`select count(*) from link where reviewed_by = uploaded_by and status <> 'withdrawn'`)).toBe(0)
  expect(await ask(sql`select count(*) from assessment where approved_by = set_by`)).toBe(0)
})

test('the bytes of every document in the demo are kept, and nothing is left over', async () => {
  const kept = sql`select count(distinct (organisation_id, sha256)) from evidence_file`
  expect(folder.files()).toHaveLength(await ask(kept))
})

test('nobody is signed in after the demo was added but by the test itself', async () => {
  const accounts = 5
  const memberships = 6
  expect(await ask(sql`select count(*) from session`)).toBe(accounts + memberships)
})

async function ask(question: ReturnType<typeof sql>): Promise<number> {
  return asOwner(ownerUrl, async (owner) => {
    const { rows } = await sql<{ count: string }>`${question}`.execute(owner)
    return Number(rows[0]?.count)
  })
}
