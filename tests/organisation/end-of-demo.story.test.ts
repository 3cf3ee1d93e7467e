import { sql } from 'kysely'
import { removeDemo } from '@/app/(member)/organisation/actions'
import RemoveDemoPage from '@/app/(member)/organisation/remove-demo/page'
import { setupState } from '@/app/_gate/setup'
import { asOwner } from '@/db/migrate'
import { identityOf } from '@/db/store/identity'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { open, submit } from '@/tests/support/in-the-browser'
import { signedInAs } from '@/tests/support/signed-in-as'
import { givenFullRegisters } from '../doors/full-registers'

const { ownerUrl } = givenDatabase()

/** Per table how many rows it has. */
async function rowsPerTable(): Promise<Record<string, number>> {
  return asOwner(ownerUrl, async (owner) => {
    const { rows } = await sql<{ name: string; rows: number }>`
      select table_name as name, (xpath('/row/n/text()', query_to_xml(
        format('select count(*) as n from public.%I where organisation_id is not null', table_name), false, true, '')))[1]::text::int as rows
      from information_schema.columns where table_schema = 'public' and column_name = 'organisation_id'
    `.execute(owner)
    return Object.fromEntries(rows.map((row) => [row.name, row.rows]))
  })
}

async function givenSister(organisation: GivenOrganisation) {
  const sister = await given.organisation({ fictional: true })
  await given.member(sister, { ...organisation.lead, role: 'lead' })
  return sister
}

test('the lead removes the demo in one step, with its sister, and begins with an empty installation', async () => {
  const demo = await given.organisation({ fictional: true })
  await givenFullRegisters(demo.lead)
  await givenSister(demo)
  expect(await rowsPerTable()).toMatchObject({ mediator_name: 1, mediation_case: 2, register_import_row: 1 })
  signedInAs(demo.lead)
  expect(await open(RemoveDemoPage, {})).not.toBe('not-found')
  expect(await submit(removeDemo)).toEqual({ wentTo: '/setup' })
  expect(await setupState()).toBe('open')
  const left = await rowsPerTable()
  expect(Object.keys(left).length).toBeGreaterThan(7)
  expect(Object.entries(left).filter(([, rows]) => rows > 0)).toEqual([])
  const people = await asOwner(ownerUrl, (owner) => sql`select email from person`.execute(owner))
  expect(people.rows).toEqual([])
})

test('a real organisation cannot be removed, and stays when the demo beside it goes', async () => {
  const real = await given.organisation({ name: 'Echt' })
  signedInAs(real.lead)
  expect(await open(RemoveDemoPage, {})).toBe('not-found')
  expect(await submit(removeDemo)).toMatchObject({ problem: 'not-fictional' })
  const demo = await given.organisation({ fictional: true })
  const both = await given.member(demo, { ...real.lead, role: 'lead' })
  signedInAs(both)
  expect(await submit(removeDemo)).toEqual({ wentTo: '/' })
  const identity = await identityOf(both.sessionId)
  expect(identity?.member).toMatchObject({ organisationName: 'Echt', role: 'lead' })
  expect(identity?.memberships).toHaveLength(1)
})

test('a demo that somebody else leads stays', async () => {
  const [mine, theirs] = [await given.organisation({ fictional: true }), await given.organisation({ fictional: true })]
  await given.member(theirs, { ...mine.lead, role: 'editor' })
  signedInAs(mine.lead)
  await submit(removeDemo)
  expect((await identityOf(theirs.lead.sessionId))?.member).toEqual(theirs.lead)
  expect((await identityOf(theirs.viewer.sessionId))?.member).toEqual(theirs.viewer)
})
