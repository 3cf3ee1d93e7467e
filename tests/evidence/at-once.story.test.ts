import { sql } from 'kysely'
import { removeEvidence } from '@/app/(member)/evidence/[evidenceId]/actions'
import { database } from '@/db/connection'
import { changeAs, readAs, type Store } from '@/db/store'
import { ok } from '@/lib/result'
import { givenDatabase } from '@/tests/support/database'
import { given, value, type GivenOrganisation } from '@/tests/support/given'
import { submit } from '@/tests/support/in-the-browser'
import { signedInAs, testDay } from '@/tests/support/signed-in-as'
import { document, team } from '../requirements/at-work'
import { givenDataFolder } from './files/data-folder'
import { upload } from './files/upload'

givenDatabase()
givenDataFolder()

let organisation: GivenOrganisation
let evidenceId: string
beforeEach(async () => {
  organisation = await given.organisation()
  evidenceId = await document(organisation.editor)
  signedInAs(organisation.editor)
})

/** How many wait until another transaction on this database has ended. */
async function waiting(): Promise<number> {
  const { rows } = await sql<{ waiting: number }>`
    select count(*)::int as waiting from pg_locks join pg_stat_activity using (pid)
    where datname = current_database() and not granted
  `.execute(database())
  return rows[0]?.waiting ?? 0
}

/** While somebody has this document in hands, a colleague removes it; tells how that ended for the colleague. */
async function removedDuring(work: (store: Store) => Promise<unknown>): Promise<unknown> {
  let removal: Promise<unknown> = Promise.resolve()
  let ended = false
  await changeAs(organisation.lead, async (store) => {
    await store.evidence.find(evidenceId)
    removal = submit(removeEvidence, { evidenceId }).finally(() => (ended = true))
    while (!ended && (await waiting()) === 0);
    await work(store)
    return ok(null)
  })
  return removal
}

test('a document that is removed at the moment it is linked proves nothing afterwards', async () => {
  const { expectationId } = team
  const ended = await removedDuring(async (store) => {
    const [version] = await store.versions.of(evidenceId)
    if (version === undefined) throw new Error('no version')
    const what = { expectationId, evidenceId, versionId: version.id, pages: '', shows: '', validUntil: null }
    await store.links.add(await store.rounds.current(), { ...what, uploadedBy: version.uploadedBy })
  })
  expect(ended).toEqual({ wentTo: '/evidence?removed' })
  const standing = await readAs(organisation.lead, (store) => store.readiness.standing(testDay))
  const asked = standing.facts.requirements.flatMap(({ expectations }) => expectations)
  expect(asked.find(({ id }) => id === expectationId)?.links).toEqual([])
})

test('of two colleagues who remove a document at once, the second hears that it is gone', async () => {
  const ended = await removedDuring((store) => store.evidence.remove(evidenceId))
  expect(ended).toMatchObject({ ok: false, problem: 'not-found' })
})

test('a document that is removed while its renewal comes in gets no version, and nothing of it is kept', async () => {
  const atOnce: Promise<unknown>[] = []
  const uploading = await changeAs(organisation.lead, async (store) => {
    await store.evidence.find(evidenceId)
    atOnce.push(submit(removeEvidence, { evidenceId }))
    while ((await waiting()) < 1);
    const files = [['een.txt', 'Het eerste'] as const, ['twee.txt', 'Het tweede'] as const]
    const sent = upload(files, { evidenceId, aboutOn: '' })
    while ((await waiting()) < 2);
    return ok({ sent })
  })
  const { status, answer } = await value(uploading).sent
  expect(await Promise.all(atOnce)).toEqual([{ wentTo: '/evidence?removed' }])
  expect([status, answer.problem, answer.files]).toEqual([404, 'not-found', []])
})
