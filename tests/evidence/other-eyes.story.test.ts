import { changeEvidence } from '@/app/(member)/evidence/[evidenceId]/actions'
import { acceptLink, linkEvidence, rejectLink } from '@/app/_evidence/link-actions'
import { asOwner } from '@/db/migrate'
import { changeAs } from '@/db/store'
import type { Member } from '@/lib/members/member'
import { sql } from 'kysely'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { submit } from '@/tests/support/in-the-browser'
import { signedInAs } from '@/tests/support/signed-in-as'
import { atLink, document, linked, linkOf } from '../requirements/at-work'
import { htmlOf } from '../requirements/pages'
import { givenDataFolder } from './files/data-folder'
import { upload } from './files/upload'
import { screens } from './screens'

const { ownerUrl } = givenDatabase()
givenDataFolder()

const limited = 'dec-value.e1'
const details = { title: 'Verslag', kind: 'report', aboutOn: '2026-11-01', source: '', obtained: '', redactionNote: '' }

let organisation: GivenOrganisation
let evidenceId: string
beforeEach(async () => {
  organisation = await given.organisation()
  evidenceId = await document(organisation.editor)
  await linked(organisation.editor, evidenceId, limited)
})

async function change(by: Member, version: number, fields: Readonly<Record<string, string>>) {
  signedInAs(by)
  return submit(changeEvidence, { evidenceId, version: String(version), ...details, ...fields })
}

async function accept(by: Member) {
  const seen = await atLink(by, evidenceId)
  signedInAs(by)
  return submit(acceptLink, seen)
}

test('who moves the days of what waits cannot accept it; somebody else can', async () => {
  await change(organisation.lead, 1, { aboutOn: '2026-11-20' })
  expect(await accept(organisation.lead)).toMatchObject({ problem: 'own-evidence' })
  expect(await htmlOf(screens.item(evidenceId))).toContain('of zelf veranderd over welke dagen')
  expect(await accept(organisation.reviewer)).toMatchObject({ ok: true })
})

test('nor for another expectation to which it is linked afterwards', async () => {
  await change(organisation.lead, 1, { aboutOn: '2026-11-20' })
  signedInAs(organisation.lead)
  await submit(linkEvidence, { evidenceId, expectationId: 'dec-team.e1' })
  expect(await accept(organisation.lead)).toMatchObject({ problem: 'own-evidence' })
})

describe('days that were moved after the page was shown', () => {
  /** What the buttons of the reviewer post, as they stand on the page of the item. */
  async function onScreen() {
    signedInAs(organisation.reviewer)
    const html = await htmlOf(screens.item(evidenceId))
    const [, validUntil] = /name="validUntil" value="([^"]*)"/.exec(html) ?? []
    return { ...(await atLink(organisation.reviewer, evidenceId)), status: 'submitted', validUntil: validUntil ?? '?' }
  }

  test('are looked at before they are accepted', async () => {
    const seen = await onScreen()
    await change(organisation.lead, 1, { aboutOn: '2026-11-20' })
    signedInAs(organisation.reviewer)
    expect(await submit(acceptLink, seen)).toMatchObject({ problem: 'other-days' })
    expect(await linkOf(organisation.lead, evidenceId)).toMatchObject({ status: 'submitted' })
    expect(await submit(acceptLink, await onScreen())).toMatchObject({ ok: true })
  })

  test('also when the page showed no last day', async () => {
    expect(await submit(acceptLink, { ...(await onScreen()), validUntil: '' })).toMatchObject({ problem: 'other-days' })
  })

  test('and when that happens at the very moment of accepting', async () => {
    const before = await linkOf(organisation.reviewer, evidenceId)
    await change(organisation.lead, 1, { aboutOn: '2026-11-20' })
    const accepted = { ...before, status: 'accepted', reviewedBy: organisation.reviewer.id } as const
    const late = await changeAs(organisation.reviewer, (store) =>
      store.links.saveReview(before, accepted, 'link-accepted'),
    )
    expect(late).toMatchObject({ ok: false, problem: 'already-reviewed' })
  })
})

test('the database refuses it as well', async () => {
  await change(organisation.lead, 1, { aboutOn: '2026-11-20' })
  const past = asOwner(ownerUrl, (db) =>
    sql`update link set status = 'accepted', reviewed_by = ${organisation.lead.id} where evidence_id = ${evidenceId}`.execute(
      db,
    ),
  )
  await expect(past).rejects.toThrow(/four_eyes_on_changes|own_check_is_marked/)
})

test('who moves the days may still reject what waits', async () => {
  await change(organisation.lead, 1, { aboutOn: '2026-11-20' })
  const seen = await atLink(organisation.lead, evidenceId)
  expect(await submit(rejectLink, { ...seen, reason: 'Toch niet' })).toMatchObject({ ok: true })
})

test('a change that no reviewer goes by keeps nobody from accepting', async () => {
  await change(organisation.lead, 1, { title: 'Beter verslag', kind: 'plan', source: 'Gemeente' })
  expect(await accept(organisation.lead)).toMatchObject({ ok: true })
})

test('accepted proof that people outside may see from now on is reviewed again, by somebody else', async () => {
  await change(organisation.editor, 1, { confidential: 'on' })
  await accept(organisation.reviewer)
  await change(organisation.lead, 2, {})
  expect(await linkOf(organisation.lead, evidenceId)).toMatchObject({ status: 'submitted' })
  expect(await accept(organisation.lead)).toMatchObject({ problem: 'own-evidence' })
})

test('accepted proof that becomes confidential, or gets another title, stays accepted', async () => {
  await accept(organisation.reviewer)
  await change(organisation.editor, 1, { confidential: 'on', title: 'Ander verslag', kind: 'plan' })
  expect(await linkOf(organisation.editor, evidenceId)).toMatchObject({ status: 'accepted' })
})

test('a renewal leaves the days of the version before as they were', async () => {
  signedInAs(organisation.editor)
  await upload([['nieuw.txt', 'Nieuw']], { evidenceId, aboutOn: '2026-11-20' })
  await change(organisation.lead, 2, { aboutOn: '2026-11-21' })
  const days = await asOwner(ownerUrl, (db) =>
    sql<{ about_on: string }>`
      select about_on::text from evidence_version where evidence_id = ${evidenceId} order by number
    `.execute(db),
  )
  expect(days.rows).toEqual([{ about_on: '2026-11-01' }, { about_on: '2026-11-21' }])
})

describe('a report of what happened covers no day that has yet to come', () => {
  const future = { periodFrom: '2026-01-01', periodUntil: '2026-12-31' }

  test('when it is added, changed or renewed', async () => {
    signedInAs(organisation.editor)
    expect(await upload([['a.txt', 'a']], future)).toMatchObject({
      ...{ status: 422, answer: { faults: { periodUntil: 'day-in-future' } } },
    })
    expect(await change(organisation.editor, 1, future)).toMatchObject({ faults: { periodUntil: 'day-in-future' } })
    expect(await upload([['b.txt', 'b']], { evidenceId, ...future })).toMatchObject({
      ...{ status: 422, answer: { faults: { periodUntil: 'day-in-future' } } },
    })
  })

  test('while a plan or an agreement may', async () => {
    signedInAs(organisation.editor)
    for (const kind of ['plan', 'agreement']) {
      expect(await upload([[`${kind}.txt`, kind]], { kind, ...future })).toMatchObject({ status: 201 })
    }
  })
})
