import { sql } from 'kysely'
import { removeEvidence } from '@/app/(member)/evidence/[evidenceId]/actions'
import { restoreEvidence } from '@/app/(member)/evidence/bin/actions'
import { acceptLink } from '@/app/_evidence/link-actions'
import { asOwner } from '@/db/migrate'
import { emptyBin } from '@/db/store/bin'
import { systemWithin } from '@/db/store/transaction'
import { openFile } from '@/db/files/keep'
import { sweepFiles } from '@/db/files/sweep'
import { changeAs, readAs } from '@/db/store'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { submit } from '@/tests/support/in-the-browser'
import { dayAt } from '@/lib/day'
import { onDay, signedInAs } from '@/tests/support/signed-in-as'
import { atLink, document, linked, linkOf, logOf, readinessOf, tick } from '../requirements/at-work'
import { htmlOf, statementsOf } from '../requirements/pages'
import { givenDataFolder } from './files/data-folder'
import { upload } from './files/upload'
import { screens } from './screens'

const { ownerUrl } = givenDatabase()
givenDataFolder()

const team = { requirementId: 'dec-team', expectationId: 'dec-team.e1' } as const

let organisation: GivenOrganisation
let evidenceId: string

/** One requirement is ready because of one document. */
beforeEach(async () => {
  organisation = await given.organisation()
  await given.registersInOrder(organisation)
  const { editor, reviewer } = organisation
  evidenceId = await document(editor, { title: 'Teamoverzicht' })
  await linked(editor, evidenceId, team.expectationId)
  await tick(team.requirementId, { verdict: 'met' })
  signedInAs(reviewer)
  await submit(acceptLink, await atLink(reviewer, evidenceId))
  signedInAs(editor)
})

const ready = async () => (await readinessOf(organisation.lead)).fractions.must.ready
const remove = () => submit(removeEvidence, { evidenceId })
const restore = () => submit(restoreEvidence, { evidenceId })

/** As if an item went into the bin so many days ago. */
function removedDaysAgo(days: number): Promise<unknown> {
  return asOwner(ownerUrl, async (db) => {
    await sql`update link set removed_at = removed_at - make_interval(days => ${days}) where evidence_id = ${evidenceId}`.execute(
      db,
    )
    await sql`update evidence set removed_at = removed_at - make_interval(days => ${days}) where id = ${evidenceId}`.execute(
      db,
    )
  })
}

const empty = () => systemWithin(organisation.id, (tx) => emptyBin(tx, organisation.id))

test('removing says beforehand which requirement loses its proof, and what readiness becomes', async () => {
  const html = await htmlOf(screens.remove(evidenceId))
  expect(html).toContain('Bij 1 eis valt geaccepteerd bewijs weg.')
  expect(html).toContain('Is daarna niet meer klaar')
  expect(html).toMatch(/Nu is 1 eis van de \d+ klaar. Daarna nog 0\./)
})

test('removing what has another proof beside it costs nothing, and that is said', async () => {
  const other = await document(organisation.editor)
  await linked(organisation.editor, other, team.expectationId)
  signedInAs(organisation.reviewer)
  await submit(acceptLink, await atLink(organisation.reviewer, other))
  signedInAs(organisation.editor)
  expect(await htmlOf(screens.remove(evidenceId))).toContain('Er valt geen geaccepteerd bewijs weg')
})

test('what was removed comes back with its links, their review and its readiness', async () => {
  const before = await linkOf(organisation.editor, evidenceId)
  await remove()
  expect(await ready()).toBe(0)
  expect(await restore()).toEqual({ wentTo: `/evidence/${evidenceId}?restored=` })
  expect(await linkOf(organisation.editor, evidenceId)).toEqual(before)
  expect(await ready()).toBe(1)
  expect((await logOf(ownerUrl, organisation.id)).at(-1)).toMatchObject({
    ...{ action: 'evidence-restored', subject_id: evidenceId, member_id: organisation.editor.id },
  })
})

test('every requirement hears of what goes and comes back, in as many statements as one', async () => {
  const statements = async () => [(await statementsOf(remove)).length, (await statementsOf(restore)).length]
  const one = await statements()
  const others = ['dec-value.e1', 'dec-value.e2']
  for (const expectationId of others) await linked(organisation.editor, evidenceId, expectationId)
  const { length } = await logOf(ownerUrl, organisation.id)
  expect(await statements()).toEqual(one)
  const entries = (await logOf(ownerUrl, organisation.id)).slice(length)
  for (const action of ['link-removed', 'link-restored']) {
    const details = entries.filter((entry) => entry.action === action).map(({ detail }) => detail)
    const expected = [team.expectationId, ...others].map((expectationId) => ({ expectationId, evidenceId }))
    expect(details).toHaveLength(expected.length)
    expect(details).toEqual(expect.arrayContaining(expected))
  }
})

test('a document that went into the bin while somebody looked at it is not accepted any more', async () => {
  const other = await document(organisation.editor)
  await linked(organisation.editor, other, 'dec-value.e1')
  const seen = await linkOf(organisation.editor, other)
  await submit(removeEvidence, { evidenceId: other })
  const late = await changeAs(organisation.reviewer, (store) =>
    store.links.saveReview(
      seen,
      { ...seen, status: 'accepted', reviewedBy: organisation.reviewer.id },
      'link-accepted',
    ),
  )
  expect(late).toMatchObject({ ok: false, problem: 'already-reviewed' })
})

test('the bin says who removed what and how long it stays, and the old address leads there', async () => {
  // The database says when something was removed, so the day is the one it has.
  onDay(dayAt(new Date()))
  await remove()
  for (const html of [await htmlOf(screens.bin()), await htmlOf(screens.item(evidenceId))]) {
    expect(html).toContain('Teamoverzicht')
    expect(html).toContain('Verwijderd door Emma Editor')
    expect(html).toContain('Nog 30 dagen terug te zetten.')
    expect(html).toContain('Zet terug')
  }
  await removedDaysAgo(29)
  expect(await htmlOf(screens.bin())).toContain('Nog 1 dag terug te zetten.')
  signedInAs(organisation.reviewer)
  expect(await htmlOf(screens.item(evidenceId))).not.toContain('Zet terug')
  signedInAs(organisation.viewer)
  expect(await screens.item(evidenceId)).toBe('not-found')
  expect(await screens.bin()).toBe('not-found')
})

test('a night takes away what is past thirty days, and nothing that is not', async () => {
  await remove()
  await removedDaysAgo(30)
  const young = await document(organisation.editor)
  await submit(removeEvidence, { evidenceId: young })
  const there = await document(organisation.editor)
  await empty()
  expect(await screens.item(evidenceId)).toBe('not-found')
  expect(await restore()).toMatchObject({ problem: 'not-found' })
  expect(await htmlOf(screens.item(young))).toContain('prullenbak')
  expect(await htmlOf(screens.item(there))).not.toContain('Dit bewijsstuk ligt in de prullenbak')
  const log = await logOf(ownerUrl, organisation.id)
  expect(log.at(-1)).toMatchObject({ action: 'evidence-erased', subject_id: evidenceId, member_id: null })
})

test('a night of one organisation leaves the bin of another alone', async () => {
  await remove()
  await removedDaysAgo(40)
  const other = await given.organisation()
  await systemWithin(other.id, (tx) => emptyBin(tx, other.id))
  expect(await htmlOf(screens.bin())).toContain('Teamoverzicht')
})

test('bytes stay as long as the bin has them, and count as room; then the sweep takes them', async () => {
  const { answer } = await upload([['a.txt', 'Notulen']])
  evidenceId = answer.files[0]?.evidenceId ?? ''
  const [file] = await readAs(
    organisation.editor,
    async (store) => (await store.versions.of(evidenceId))[0]?.files ?? [],
  )
  const kept = () => readAs(organisation.editor, (store) => store.versions.bytesKept())
  const before = await kept()
  await remove()
  const muchLater = new Date(Date.now() + 3 * 3_600_000)
  await sweepFiles(muchLater)
  expect(await openFile(organisation.id, file?.sha256 ?? '')).toBeDefined()
  expect(await kept()).toBe(before)
  await removedDaysAgo(31)
  await empty()
  expect(await sweepFiles(muchLater)).toMatchObject({ kept: 1 })
  expect(await kept()).toBe(before - 7)
})

test('restoring and removing at once end one way, and once', async () => {
  await remove()
  const endings = await Promise.all([restore(), restore(), restore()])
  expect(endings.filter((ending) => JSON.stringify(ending).includes('restored'))).toHaveLength(1)
  expect(await ready()).toBe(1)
})

test('the bin and the warning ask the database at most four questions, however many rows', async () => {
  const few = await statementsOf(() => screens.bin())
  for (let number = 0; number < 30; number += 1) {
    await submit(removeEvidence, { evidenceId: await document(organisation.editor) })
  }
  expect(await statementsOf(() => screens.bin())).toEqual(few)
  expect(await htmlOf(screens.bin())).toContain('1 tot en met 25 van 30')
  await screens.remove(evidenceId)
  expect(await statementsOf(() => screens.remove(evidenceId))).toHaveLength(2)
  expect((await statementsOf(() => screens.bin())).length).toBeLessThanOrEqual(4)
})
