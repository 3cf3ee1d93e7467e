import MyWorkPage from '@/app/(member)/my-work/page'
import { changeRole, removeMember } from '@/app/(member)/members/actions'
import { leave } from '@/app/(member)/account/actions'
import { admit } from '@/app/_gate/admit'
import { identityOf } from '@/db/store/identity'
import { changeAs, readAs } from '@/db/store'
import { NoLongerAllowed } from '@/db/store/transaction'
import { ok } from '@/lib/result'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { ending, open, submit } from '@/tests/support/in-the-browser'
import { signedInAs } from '@/tests/support/signed-in-as'
import { htmlOf, one } from '../requirements/pages'

givenDatabase()

let organisation: GivenOrganisation
beforeEach(async () => {
  organisation = await given.organisation()
  signedInAs(organisation.lead)
})

const second = { name: 'Tweede Lead', email: 'tweede@lead.test', role: 'lead' } as const

test('the lead gives a colleague another role, and it holds at the next click', async () => {
  expect(await submit(changeRole, { memberId: organisation.viewer.id, role: 'editor' })).toEqual({
    wentTo: '/members?done=role',
  })
  signedInAs(organisation.viewer)
  expect(await admit('requirements:assess')).toMatchObject({ id: organisation.viewer.id, role: 'editor' })
})

test('nobody has to wait for the lead who changes users or the organisation', async () => {
  const changed = await changeAs(organisation.lead, async (store) => {
    await store.members.lock()
    await store.organisation.get()
    return changeAs(organisation.editor, async (colleague) => {
      const round = await colleague.rounds.current()
      const before = await colleague.assessments.get(round, 'pub-network')
      return colleague.assessments.save(round, before, { ...before, work: 'busy' })
    })
  })
  expect(changed).toMatchObject({ ok: true, value: { work: 'busy', version: 1 } })
})

test('a removed user is out at once, in every browser', async () => {
  const elsewhere = await given.secondBrowser(organisation.editor)
  expect(await submit(removeMember, { memberId: organisation.editor.id })).toEqual({ wentTo: '/members?done=removed' })
  expect(await identityOf(organisation.editor.sessionId)).toBeNull()
  expect(await identityOf(elsewhere.sessionId)).toBeNull()
  const members = await readAs(organisation.lead, (store) => store.members.all())
  expect(members.map(({ id }) => id)).not.toContain(organisation.editor.id)
})

test('a user removed here goes on working in another organisation', async () => {
  const other = await given.organisation()
  const there = await given.member(other, { ...organisation.editor, role: 'viewer' })
  await submit(removeMember, { memberId: organisation.editor.id })
  const identity = await identityOf(there.sessionId)
  expect(identity?.memberships.map(({ organisationId }) => organisationId)).toEqual([other.id])
})

test('who is in no organisation any more hears so', async () => {
  await submit(removeMember, { memberId: organisation.editor.id })
  signedInAs({ sessionId: await given.session(organisation.editor) })
  expect(await ending(() => admit('account:own'))).toEqual({ wentTo: '/no-organisation' })
})

test('the last lead can neither leave nor become something else', async () => {
  const { id } = organisation.lead
  expect(await submit(leave)).toMatchObject({ problem: 'last-lead' })
  expect(await submit(changeRole, { memberId: id, role: 'editor' })).toMatchObject({ problem: 'last-lead' })
  expect(await submit(removeMember, { memberId: id })).toMatchObject({ problem: 'last-lead' })
  expect(await admit('organisation:manage')).toMatchObject({ id })
})

test('with a second lead the first may leave', async () => {
  await given.member(organisation, second)
  expect(await submit(leave)).toEqual({ wentTo: '/' })
  expect(await ending(() => admit('account:own'))).toEqual({ wentTo: '/sign-in' })
})

test('two leads who remove each other at once leave one lead', async () => {
  const other = await given.member(organisation, second)
  const first = submit(removeMember, { memberId: other.id })
  signedInAs(other)
  const answers = await Promise.all([first, submit(removeMember, { memberId: organisation.lead.id })])
  expect(answers.filter((answer) => JSON.stringify(answer).includes('/members?done=removed'))).toHaveLength(1)
  const members = await readAs(organisation.lead, (store) => store.members.all())
  expect(members.filter(({ role }) => role === 'lead')).toHaveLength(1)
})

test('what somebody owned who left stays as it was, says so, and asks for a new owner', async () => {
  const requirementId = 'dec-team'
  await changeAs(organisation.lead, async (store) => {
    const round = await store.rounds.current()
    const before = await store.assessments.get(round, requirementId)
    return store.assessments.save(round, before, {
      ...before,
      ownerId: organisation.editor.id,
      reasoning: 'Bijna klaar',
    })
  })
  await submit(removeMember, { memberId: organisation.editor.id })
  const html = await htmlOf(one(requirementId))
  expect(html).toContain('Kies iemand anders.')
  expect(html).toContain(`<option value="${organisation.editor.id}" selected="">Een oud-collega</option>`)
  const read = await htmlOf(open(MyWorkPage, undefined))
  expect(read).toContain('Eisen van een oud-collega (1)')
  signedInAs(organisation.reviewer)
  expect(await htmlOf(open(MyWorkPage, undefined))).not.toContain('oud-collega')
})

test('who was demoted while an action began changes nothing any more', async () => {
  const other = await given.member(organisation, second)
  await submit(changeRole, { memberId: other.id, role: 'viewer' })
  const late = changeAs(other, async (store) =>
    ok(await store.members.invite({ name: 'Een vriend', email: 'vriend@toetsklaar.test', role: 'lead' })),
  )
  await expect(late).rejects.toThrow(NoLongerAllowed)
  expect(await readAs(organisation.lead, (store) => store.members.invitations())).toEqual([])
})

test('everybody but the last lead may leave', async () => {
  for (const role of ['editor', 'reviewer', 'viewer'] as const) {
    signedInAs(organisation[role])
    expect(await submit(leave)).toEqual({ wentTo: '/' })
    expect(await identityOf(organisation[role].sessionId)).toBeNull()
  }
})

test('an id of another organisation, or of nobody, is not found', async () => {
  const other = await given.organisation()
  for (const memberId of [other.viewer.id, '5b7e52ad-41d5-4e8c-9d57-0f4f2f4b8a11']) {
    expect(await submit(changeRole, { memberId, role: 'lead' })).toMatchObject({ problem: 'not-found' })
    expect(await submit(removeMember, { memberId })).toMatchObject({ problem: 'not-found' })
  }
  expect(await submit(removeMember, { memberId: "1' or '1'='1" })).toMatchObject({ problem: 'invalid-input' })
  expect((await identityOf(other.viewer.sessionId))?.member).toEqual(other.viewer)
})
