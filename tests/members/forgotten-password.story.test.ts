import { sql } from 'kysely'
import { makePasswordLink, removeMember } from '@/app/(member)/members/actions'
import { join } from '@/app/(public)/invitation/actions'
import InvitationPage from '@/app/(public)/invitation/page'
import { GET as openInvitation } from '@/app/(public)/invitation/[secret]/route'
import { admit } from '@/app/_gate/admit'
import { keptInvitation } from '@/app/_gate/invitation'
import { asOwner } from '@/db/migrate'
import { readAs } from '@/db/store'
import { identityOf } from '@/db/store/identity'
import { joinAsKnownPerson } from '@/db/store/invitations'
import { signInWithPassword } from '@/db/store/sign-in'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { follow, open, submit } from '@/tests/support/in-the-browser'
import { signedInAs } from '@/tests/support/signed-in-as'
import { freshVisitor } from '@/tests/support/visitor'
import { logOf } from '../requirements/at-work'
import { htmlOf } from '../requirements/pages'

const { ownerUrl } = givenDatabase()

let organisation: GivenOrganisation
beforeEach(async () => {
  organisation = await given.organisation()
  signedInAs(organisation.lead)
})

const chosen = 'paarse fiets onder water'

/** The secret of a link for this member, as the lead copies it; whoever opens it is another browser. */
async function givenLink(memberId = organisation.editor.id): Promise<string> {
  signedInAs(organisation.lead)
  const state = await submit(makePasswordLink, { memberId })
  if (typeof state !== 'object' || !('told' in state)) throw new Error(`no link: ${JSON.stringify(state)}`)
  freshVisitor()
  return state.told?.link.split('/').at(-1) ?? ''
}

const opened = async (secret: string) => follow(openInvitation, { secret })
const signsIn = async (password: string) => (await signInWithPassword(organisation.editor.email, password, 'home')).ok

test('a member who forgot the password chooses a new one by a link of the lead, and is signed out elsewhere', async () => {
  await opened(await givenLink())
  expect(await htmlOf(open(() => InvitationPage(), undefined))).toContain('Kies een nieuw wachtwoord')
  expect(await submit(join, { password: chosen })).toEqual({ wentTo: '/' })
  expect(await admit('requirements:assess')).toMatchObject({ id: organisation.editor.id })
  expect(await identityOf(organisation.editor.sessionId)).toBeNull()
  expect([await signsIn(chosen), await signsIn(given.password)]).toEqual([true, false])
  expect((await logOf(ownerUrl, organisation.id)).slice(-2)).toMatchObject([
    { action: 'password-link-made', member_id: organisation.lead.id, subject_id: organisation.editor.id },
    { action: 'password-chosen-by-link', member_id: organisation.editor.id },
  ])
})

test('the link works once, and until then nothing has changed', async () => {
  const secret = await givenLink()
  await opened(secret)
  expect(await submit(join, { password: 'kort' })).toMatchObject({ problem: 'password-too-short' })
  expect(await identityOf(organisation.editor.sessionId)).not.toBeNull()
  await submit(join, { password: chosen })
  await opened(secret)
  expect(await keptInvitation()).toBeNull()
  expect(await submit(join, { password: 'groene fiets boven water' })).toMatchObject({ problem: 'link-ended' })
  expect(await signsIn(chosen)).toBe(true)
})

test('of two clicks at once one chooses', async () => {
  await opened(await givenLink())
  const answers = await Promise.all([
    submit(join, { password: chosen }),
    submit(join, { password: 'groene fiets boven water' }),
  ])
  expect(answers.filter((answer) => JSON.stringify(answer) === '{"wentTo":"/"}')).toHaveLength(1)
})

test('the link ends after a week, with a newer one, when the member leaves, and when who made it leaves', async () => {
  const first = await givenLink()
  const second = await givenLink()
  await opened(first)
  expect(await keptInvitation()).toBeNull()
  await asOwner(ownerUrl, (owner) =>
    sql`update invitation set expires_at = expires_at - interval '7 days' where used_at is null`.execute(owner),
  )
  await opened(second)
  expect(await keptInvitation()).toBeNull()
  const third = await givenLink()
  await opened(third)
  const visitorOfThird = await keptInvitation()
  expect(visitorOfThird).not.toBeNull()
  signedInAs(organisation.lead)
  await submit(removeMember, { memberId: organisation.editor.id })
  await opened(third)
  expect(await submit(join, { password: chosen })).toMatchObject({ problem: 'link-ended' })
})

test('it is no invitation: it is not among them, and nobody joins with it', async () => {
  const secret = await givenLink()
  expect(await readAs(organisation.lead, (store) => store.members.invitations())).toEqual([])
  expect(await joinAsKnownPerson(secret, organisation.editor.personId)).toMatchObject({ problem: 'link-ended' })
})

test('no lead decides about the account of who works for another organisation as well, also not later', async () => {
  const other = await given.organisation()
  const secret = await givenLink()
  await given.member(other, { ...organisation.editor, role: 'viewer' })
  await opened(secret)
  expect(await submit(join, { password: chosen })).toMatchObject({ problem: 'link-ended' })
  signedInAs(organisation.lead)
  expect(await submit(makePasswordLink, { memberId: organisation.editor.id })).toMatchObject({
    problem: 'member-elsewhere',
  })
  expect(await signsIn(given.password)).toBe(true)
})

test('one changes one’s own password at the account, and that of a stranger not at all', async () => {
  expect(await submit(makePasswordLink, { memberId: organisation.lead.id })).toMatchObject({ problem: 'own-password' })
  const other = await given.organisation()
  expect(await submit(makePasswordLink, { memberId: other.editor.id })).toMatchObject({ problem: 'not-found' })
})

test.each(['editor', 'reviewer', 'viewer'] as const)('a %s makes no such link', async (role) => {
  signedInAs(organisation[role])
  expect(await submit(makePasswordLink, { memberId: organisation.lead.id })).toBe('not-found')
})
