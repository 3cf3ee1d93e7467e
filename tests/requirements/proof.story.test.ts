import { sql } from 'kysely'
import { acceptLink, linkEvidence, offerLinkAgain, rejectLink, withdrawLink } from '@/app/_evidence/link-actions'
import { database } from '@/db/connection'
import { changeAs, readAs } from '@/db/store'
import { day } from '@/lib/day'
import { submitAgain } from '@/lib/evidence/review'
import { ok } from '@/lib/result'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { submit } from '@/tests/support/in-the-browser'
import { signedInAs } from '@/tests/support/signed-in-as'
import { atLink, document, linked, linkOf, logOf, newFile, readinessOf, team, tick } from './at-work'
import { htmlOf, one } from './pages'

const { ownerUrl } = givenDatabase()

let organisation: GivenOrganisation
let evidenceId: string
let linkId: string
beforeEach(async () => {
  organisation = await given.organisation()
  await given.registersInOrder(organisation)
  evidenceId = await document(organisation.editor)
  linkId = await linked(organisation.editor, evidenceId, team.expectationId)
  await tick(team.requirementId, { verdict: 'met' })
})

const ready = async (today?: string) =>
  (await readinessOf(organisation.lead, today === undefined ? undefined : day(today))).fractions.must.ready
const link = () => linkOf(organisation.lead, evidenceId)
const shown = () => atLink(organisation.lead, evidenceId)

test('linking a document makes it wait for a colleague, valid as long as the requirement allows', async () => {
  expect(await link()).toMatchObject({
    status: 'submitted',
    pages: '3',
    shows: 'Wie wat doet',
    validUntil: '2027-02-01',
    uploadedBy: organisation.editor.id,
  })
})

test('a colleague accepts, readiness moves', async () => {
  expect(await ready()).toBe(0)
  signedInAs(organisation.reviewer)
  expect(await submit(acceptLink, await shown())).toMatchObject({ ok: true })
  expect(await ready()).toBe(1)
  expect((await logOf(ownerUrl, organisation.id)).at(-1)).toMatchObject({
    member_id: organisation.reviewer.id,
    action: 'link-accepted',
    subject_id: linkId,
  })
})

test('accepted proof counts through its last day and takes readiness away on the day after', async () => {
  signedInAs(organisation.lead)
  await submit(acceptLink, await shown())
  expect([await ready('2027-02-01'), await ready('2027-02-02')]).toEqual([1, 0])
})

test('of an acceptance and a rejection at once the second hears of the first', async () => {
  const { versionId } = await link()
  const seen = { linkId, versionId, status: 'submitted' }
  signedInAs(organisation.reviewer)
  expect(await submit(rejectLink, { ...seen, reason: 'Handtekening ontbreekt' })).toMatchObject({ ok: true })
  signedInAs(organisation.lead)
  expect(await submit(acceptLink, seen)).toMatchObject({ problem: 'already-reviewed' })
  expect(await link()).toMatchObject({ status: 'rejected', reason: 'Handtekening ontbreekt' })
})

test('a rejection says why and takes readiness away', async () => {
  signedInAs(organisation.reviewer)
  await submit(acceptLink, await shown())
  expect(await submit(rejectLink, { ...(await shown()), reason: ' \n' })).toMatchObject({ problem: 'reason-missing' })
  expect(await ready()).toBe(1)
  expect(await submit(rejectLink, { ...(await shown()), reason: 'Handtekening ontbreekt' })).toMatchObject({ ok: true })
  expect(await link()).toMatchObject({ status: 'rejected', reason: 'Handtekening ontbreekt' })
  expect(await ready()).toBe(0)
})

test('a withdrawn document no longer counts, and can be offered again', async () => {
  signedInAs(organisation.lead)
  await submit(acceptLink, await shown())
  expect(await submit(withdrawLink, await shown())).toMatchObject({ ok: true })
  expect(await ready()).toBe(0)
  expect(await submit(offerLinkAgain, await shown())).toMatchObject({ ok: true })
  expect(await link()).toMatchObject({ status: 'submitted', reviewedBy: null })
  expect(await ready()).toBe(0)
})

test('a newer version is offered to the expectation and asks for a new review', async () => {
  signedInAs(organisation.reviewer)
  await submit(acceptLink, await shown())
  signedInAs(organisation.lead)
  expect(await submit(offerLinkAgain, await shown())).toMatchObject({ problem: 'not-withdrawn' })
  await changeAs(organisation.lead, async (store) =>
    ok(await store.evidence.addVersion(evidenceId, [newFile('2.pdf')])),
  )
  expect(await submit(offerLinkAgain, await shown())).toMatchObject({ ok: true })
  expect(await link()).toMatchObject({
    status: 'submitted',
    uploadedBy: organisation.lead.id,
    document: { versionNumber: 2, latestVersionNumber: 2 },
  })
  expect(await submit(acceptLink, await shown())).toMatchObject({ problem: 'own-evidence' })
})

test('two colleagues who accept at the same moment: one of them does, the other hears so', async () => {
  signedInAs(organisation.reviewer)
  const seen = await shown()
  const first = submit(acceptLink, seen)
  signedInAs(organisation.lead)
  const outcomes = await Promise.all([first, submit(acceptLink, seen)])
  expect(outcomes.filter((outcome) => typeof outcome === 'object' && 'ok' in outcome && outcome.ok)).toHaveLength(1)
  expect(outcomes.filter((outcome) => JSON.stringify(outcome).includes('already-reviewed'))).toHaveLength(1)
})

test('the same document serves an expectation once', async () => {
  const again = { expectationId: team.expectationId, evidenceId, pages: '', shows: '' }
  expect(await submit(linkEvidence, again)).toMatchObject({ problem: 'already-linked' })
})

test('the uploader cannot accept own evidence, also not with a direct call, nor past the database', async () => {
  signedInAs(organisation.editor)
  expect(await submit(acceptLink, await shown())).toMatchObject({ problem: 'own-evidence' })
  expect(await submit(rejectLink, { ...(await shown()), reason: 'Toch niet' })).toMatchObject({
    problem: 'own-evidence',
  })
  const past = database()
    .transaction()
    .execute(async (tx) => {
      await sql`select set_config('app.organisation_id', ${organisation.id}, true)`.execute(tx)
      await sql`
        update link set status = 'accepted', reviewed_by = uploaded_by, reviewed_at = now() where id = ${linkId}
      `.execute(tx)
    })
  await expect(past).rejects.toThrow('four_eyes')
  expect(await link()).toMatchObject({ status: 'submitted' })
  expect(await ready()).toBe(0)
})

test('offering again what a colleague accepted meanwhile does not undo that', async () => {
  signedInAs(organisation.lead)
  await submit(withdrawLink, await shown())
  const late = await changeAs(organisation.lead, async (store) => {
    const before = await store.links.find(linkId)
    if (before === undefined) throw new Error('not linked')
    await submit(offerLinkAgain, await shown())
    signedInAs(organisation.reviewer)
    await submit(acceptLink, await shown())
    const again = submitAgain(before, before.uploadedBy)
    return store.links.offerVersion(before, again, before.versionId, before.validUntil)
  })
  expect(late).toMatchObject({ ok: false, problem: 'already-reviewed' })
  expect(await link()).toMatchObject({ status: 'accepted', reviewedBy: organisation.reviewer.id })
  expect(await ready()).toBe(1)
})

test('the buttons at a document name the version that is on the screen', async () => {
  const { versionId } = await shown()
  signedInAs(organisation.reviewer)
  const html = await htmlOf(one(team.requirementId))
  expect(html.match(new RegExp(`name="versionId" value="${versionId}"`, 'g'))).toHaveLength(2)
})

/** Every change of a link, as anybody can call it. */
const calls = {
  accept: (ids: Ids) => submit(acceptLink, ids),
  reject: (ids: Ids) => submit(rejectLink, { ...ids, reason: 'Nee' }),
  withdraw: (ids: Ids) => submit(withdrawLink, ids),
  'offer again': (ids: Ids) => submit(offerLinkAgain, ids),
  link: ({ evidenceId: id }: Ids) => submit(linkEvidence, { expectationId: 'dec-value.e1', evidenceId: id }),
}
type Ids = { readonly linkId: string; readonly versionId: string; readonly evidenceId: string }

const everything = () =>
  readAs(organisation.lead, async (store) => ({
    links: await store.links.inForce(await store.rounds.current()),
    log: (await logOf(ownerUrl, organisation.id)).length,
  }))

describe.each(Object.entries(calls))('%s', (name, call) => {
  test("a viewer's direct call changes nothing", async () => {
    const before = await everything()
    signedInAs(organisation.viewer)
    expect(await call({ ...(await shown()), evidenceId })).toBe('not-found')
    expect(await everything()).toEqual(before)
  })

  test("another organisation's ids are not found and nothing changes", async () => {
    const before = await everything()
    const other = await given.organisation()
    signedInAs(other.lead)
    expect(await call({ ...(await shown()), evidenceId })).toMatchObject({ problem: 'not-found' })
    expect(await everything()).toEqual(before)
  })

  test('ids that nobody could have given out are refused', async () => {
    const before = await everything()
    const ids = { linkId: "1' or '1'='1", versionId: '', evidenceId: '' }
    expect(await call(ids)).toMatchObject({ problem: 'invalid-input' })
    expect(await everything()).toEqual(before)
  })

  if (name === 'withdraw' || name === 'offer again' || name === 'link') {
    test('a reviewer reads and reviews, and changes no links', async () => {
      const before = await everything()
      signedInAs(organisation.reviewer)
      expect(await call({ ...(await shown()), evidenceId })).toBe('not-found')
      expect(await everything()).toEqual(before)
    })
  }
})

test('an expectation that the framework does not know is not found', async () => {
  const unknown = { expectationId: 'dec-team.e9', evidenceId, pages: '', shows: '' }
  expect(await submit(linkEvidence, unknown)).toMatchObject({ problem: 'not-found' })
})
