import { sql } from 'kysely'
import { database } from '@/db/connection'
import { asOwner } from '@/db/migrate'
import { changeAs, readAs } from '@/db/store'
import type { EditionContent } from '@/lib/framework/edition-content'
import type { Member } from '@/lib/members/member'
import { ok } from '@/lib/result'
import { givenDatabase } from '@/tests/support/database'
import { given, value, type GivenOrganisation } from '@/tests/support/given'

const { ownerUrl } = givenDatabase()
const catalogue = 'toetsklaar-2026-1'

const start = ({ lead }: Pick<GivenOrganisation, 'lead'>, basedOn = catalogue) =>
  changeAs(lead, ({ editions }) => editions.startDraft(basedOn))
const save = (lead: Member, draftId: string, content: EditionContent, seen: number) =>
  changeAs(lead, ({ editions }) => editions.saveDraft(draftId, content, seen))
const publish = (lead: Member, draftId: string, seen: number) =>
  changeAs(lead, ({ editions }) => editions.publish(draftId, seen))

async function contentOf(member: Member, editionId: string): Promise<EditionContent> {
  const content = await readAs(member, ({ editions }) => editions.content(editionId))
  if (content === null) throw new Error(`no edition ${editionId}`)
  return content
}

function reworded(content: EditionContent, nl: string): EditionContent {
  const [first, ...others] = content.requirements
  if (first === undefined) throw new Error('an edition without requirements')
  return { ...content, requirements: [{ ...first, title: { nl, en: nl } }, ...others] }
}

test('a draft begins as a whole copy of the edition it is made from', async () => {
  const organisation = await given.organisation()
  const draft = value(await start(organisation))
  expect(draft).toMatchObject({ version: '2026-1/1', draftVersion: 1, basedOn: catalogue, rootId: catalogue })
  const before = await contentOf(organisation.lead, catalogue)
  expect(await contentOf(organisation.lead, draft.id)).toEqual({ ...before, version: '2026-1/1' })
})

test('there is one draft at a time, and a new one can begin when the first was thrown away', async () => {
  const organisation = await given.organisation()
  const draft = value(await start(organisation))
  expect(await start(organisation)).toEqual({ ok: false, problem: 'draft-exists' })
  value(await changeAs(organisation.lead, ({ editions }) => editions.discard(draft.id, 1)))
  expect(await readAs(organisation.lead, ({ editions }) => editions.draft())).toBeNull()
  expect(value(await start(organisation)).version).toBe('2026-1/1')
})

test('what two people save on the same draft never overwrites silently', async () => {
  const organisation = await given.organisation()
  const { lead } = organisation
  const draft = value(await start(organisation))
  const content = await contentOf(lead, draft.id)
  expect(value(await save(lead, draft.id, reworded(content, 'Van de eerste'), 1)).draftVersion).toBe(2)
  expect(await save(lead, draft.id, reworded(content, 'Van de tweede'), 1)).toEqual({
    ok: false,
    problem: 'changed-meanwhile',
  })
  expect((await contentOf(lead, draft.id)).requirements[0]?.title.nl).toBe('Van de eerste')
})

test('publishing the same draft at the same time gives one edition', async () => {
  const organisation = await given.organisation()
  const { lead } = organisation
  const draft = value(await start(organisation))
  const [one, other] = await Promise.all([publish(lead, draft.id, 1), publish(lead, draft.id, 1)])
  expect([value(one).id, value(other).id]).toEqual([draft.id, draft.id])
  const { own, told } = await readAs(lead, async ({ editions, log }) => ({
    own: (await editions.visible()).filter((edition) => edition.own),
    told: await log.page(
      { person: null, kind: null, from: null, until: null, batch: null, item: '' },
      { requirementIds: [], expectationIds: [] },
      { before: null, after: null },
      50,
    ),
  }))
  expect(own).toMatchObject([{ id: draft.id, version: '2026-1/1' }])
  expect(told.rows.filter(({ action }) => action === 'framework-published')).toHaveLength(1)
  expect(await save(lead, draft.id, await contentOf(lead, draft.id), 1)).toEqual({ ok: false, problem: 'not-found' })
  expect(value(await start(organisation, draft.id)).version).toBe('2026-1/2')
})

test('a published edition stays for the application, by every statement', async () => {
  const organisation = await given.organisation()
  const { lead } = organisation
  const draft = value(await start(organisation))
  value(await publish(lead, draft.id, 1))
  const statements = ['theme', 'requirement', 'expectation', 'indicator', 'requirement_indicator', 'source'].flatMap(
    (table) => [
      sql`update ${sql.table(table)} set position = position + 1 where edition_id = ${draft.id}`,
      sql`delete from ${sql.table(table)} where edition_id = ${draft.id}`,
    ],
  )
  const everything = [
    ...statements,
    sql`insert into theme select edition_id, 'th-new', 99, part, title, provenance from theme
      where edition_id = ${draft.id} limit 1`,
    sql`update edition set published_at = null where id = ${draft.id}`,
    sql`update edition set title = '{}' where id = ${draft.id}`,
    sql`delete from edition where id = ${draft.id}`,
  ]
  for (const statement of everything) await expect(as(lead, statement)).rejects.toThrow('never changes again')
})

test('another organisation sees nothing of an edition: no head, no content, no row, and not from what is kept', async () => {
  const ours = await given.organisation()
  const theirs = await given.organisation()
  const draft = value(await start(ours))
  value(await publish(ours.lead, draft.id, 1))
  await asOwner(ownerUrl, (db) =>
    sql`update round set edition_id = ${draft.id} where organisation_id = ${ours.id}`.execute(db),
  )
  // Now this process keeps the framework.
  const framework = await readAs(ours.lead, async (reader) => reader.framework.of(await reader.rounds.current()))
  expect(framework.editionId).toBe(draft.id)

  const { lead } = theirs
  await expect(
    readAs(lead, async (reader) => reader.framework.of({ ...(await reader.rounds.current()), editionId: draft.id })),
  ).rejects.toThrow()
  expect(await readAs(lead, ({ editions }) => editions.content(draft.id))).toBeNull()
  expect((await readAs(lead, ({ editions }) => editions.visible())).map(({ id }) => id)).not.toContain(draft.id)
  expect(await start(theirs, draft.id)).toEqual({ ok: false, problem: 'not-found' })
  for (const table of ['theme', 'requirement', 'expectation', 'indicator', 'requirement_indicator', 'source']) {
    const ofIt = sql`select from ${sql.table(table)} where edition_id = ${draft.id}`
    expect([table, await as(lead, ofIt), await as(ours.lead, ofIt)]).toEqual([table, 0, expect.any(Number)])
    expect(await as(ours.lead, ofIt)).toBeGreaterThan(0)
  }
})

test('only a published edition can be adapted, and an address that is no edition is none', async () => {
  const organisation = await given.organisation()
  const draft = value(await start(organisation))
  expect(await start(organisation, draft.id)).toEqual({ ok: false, problem: 'not-found' })
  expect(await readAs(organisation.lead, ({ editions }) => editions.content('\u0000'))).toBeNull()
  expect(await changeAs(organisation.lead, async ({ editions }) => ok(await editions.content('nothing')))).toEqual(
    ok(null),
  )
})

/** Runs one statement under the role of the application, for one organisation; gives how many rows it reached. */
function as(member: Member, statement: ReturnType<typeof sql>): Promise<number> {
  return database()
    .transaction()
    .execute(async (tx) => {
      await sql`select set_config('app.organisation_id', ${member.organisationId}, true)`.execute(tx)
      const { rows, numAffectedRows } = await statement.execute(tx)
      return rows.length || Number(numAffectedRows ?? 0)
    })
}
