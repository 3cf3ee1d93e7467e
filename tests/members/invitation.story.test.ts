import { sql } from 'kysely'
import { invite, removeMember, revokeInvitation } from '@/app/(member)/members/actions'
import { join } from '@/app/(public)/invitation/actions'
import { GET as openInvitation } from '@/app/(public)/invitation/[secret]/route'
import { admit } from '@/app/_gate/admit'
import { keptInvitation } from '@/app/_gate/invitation'
import { asOwner } from '@/db/migrate'
import { readAs } from '@/db/store'
import { givenDatabase } from '@/tests/support/database'
import type { Role } from '@/lib/members/roles'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { follow, submit } from '@/tests/support/in-the-browser'
import { signedInAs } from '@/tests/support/signed-in-as'
import { freshVisitor, visitor } from '@/tests/support/visitor'

const { ownerUrl } = givenDatabase()

let organisation: GivenOrganisation
let nora: { readonly name: string; readonly email: string; readonly role: Role }
beforeEach(async () => {
  organisation = await given.organisation()
  nora = { name: 'Nora Nieuw', email: `nora@${organisation.id}.test`, role: 'editor' }
})

const password = 'paarse fiets onder water'

/** The secret of a fresh link, as the lead copies it; whoever opens it is another browser. */
async function givenLink({ name, email, role } = nora): Promise<string> {
  signedInAs(organisation.lead)
  const state = await submit(invite, { name, email, role })
  if (typeof state !== 'object' || !('told' in state)) throw new Error('no link')
  freshVisitor()
  return state.told?.link.split('/').at(-1) ?? ''
}

async function openLink(secret: string): Promise<void> {
  const answer = await follow(openInvitation, { secret })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/invitation'])
}

test('the lead gets a link of this installation', async () => {
  signedInAs(organisation.lead)
  const state = await submit(invite, { ...nora, email: nora.email.toUpperCase() })
  expect(state).toMatchObject({
    ok: true,
    told: { ...nora, link: expect.stringMatching(/^http:\/\/toetsklaar\.test\/invitation\/[\w-]{32}$/) },
  })
  const open = await readAs(organisation.lead, (store) => store.members.invitations())
  expect(open).toMatchObject([nora])
})

test('an invited colleague chooses a name and a password, and is a member at once', async () => {
  await openLink(await givenLink())
  expect(await keptInvitation()).toMatchObject({ ...nora, organisationName: organisation.name, knownPerson: false })
  expect(await submit(join, { name: 'Nora van Nieuw', password })).toEqual({ wentTo: '/' })
  expect(await admit('requirements:assess')).toMatchObject({
    name: 'Nora van Nieuw',
    email: nora.email,
    organisationId: organisation.id,
    role: 'editor',
  })
  expect(visitor().cookies.size).toBe(0)
})

test('opening a link, as mail scanners do, does not use it', async () => {
  const secret = await givenLink()
  await openLink(secret)
  await openLink(secret)
  freshVisitor()
  await openLink(secret)
  expect(await submit(join, { name: 'Nora', password })).toEqual({ wentTo: '/' })
})

test('a link works once', async () => {
  const secret = await givenLink()
  await openLink(secret)
  await submit(join, { name: 'Nora', password })
  freshVisitor()
  await openLink(secret)
  expect(await keptInvitation()).toBeNull()
  expect(await submit(join, { name: 'Nora', password })).toMatchObject({ problem: 'link-ended' })
})

test('of two clicks at once exactly one makes a member', async () => {
  await openLink(await givenLink())
  const endings = await Promise.all([submit(join, { name: 'A', password }), submit(join, { name: 'B', password })])
  expect(endings.filter((ending) => JSON.stringify(ending) === '{"wentTo":"/"}')).toHaveLength(1)
  const members = await readAs(organisation.lead, (store) => store.members.all())
  expect(members.filter(({ email }) => email === nora.email)).toHaveLength(1)
})

test('a link ends after a week', async () => {
  const secret = await givenLink()
  await asOwner(ownerUrl, (owner) =>
    sql`update invitation set expires_at = expires_at - interval '7 days' where used_at is null`.execute(owner),
  )
  await openLink(secret)
  expect(await submit(join, { name: 'Nora', password })).toMatchObject({ problem: 'link-ended' })
})

test('a link that the lead revoked does not work, not even when it was open already', async () => {
  await openLink(await givenLink())
  const [open] = await readAs(organisation.lead, (store) => store.members.invitations())
  const visitorOfLink = visitor().cookies
  freshVisitor()
  signedInAs(organisation.lead)
  expect(await submit(revokeInvitation, { invitationId: open?.id ?? '' })).toMatchObject({ ok: true })
  expect(await submit(revokeInvitation, { invitationId: open?.id ?? '' })).toMatchObject({ problem: 'not-found' })
  freshVisitor()
  for (const [name, secret] of visitorOfLink) visitor().cookies.set(name, secret)
  expect(await submit(join, { name: 'Nora', password })).toMatchObject({ problem: 'link-ended' })
})

test('a new link to the same address ends the old one', async () => {
  const old = await givenLink()
  const fresh = await givenLink()
  await openLink(old)
  expect(await keptInvitation()).toBeNull()
  await openLink(fresh)
  expect(await submit(join, { name: 'Nora', password })).toEqual({ wentTo: '/' })
})

test('someone with an account joins with the password of that account, and lands in the new organisation', async () => {
  const other = await given.organisation()
  await openLink(await givenLink({ ...other.editor, role: 'reviewer' }))
  expect(await keptInvitation()).toMatchObject({ knownPerson: true })
  expect(await submit(join, { password: 'een ander wachtwoord' })).toMatchObject({ problem: 'sign-in-wrong' })
  expect(await submit(join, { password: given.password })).toEqual({ wentTo: '/' })
  expect(await admit('account:own')).toMatchObject({ personId: other.editor.personId, organisationId: organisation.id })
})

test('a link is no way to guess the password of somebody else', async () => {
  const other = await given.organisation()
  await openLink(await givenLink({ ...other.lead, role: 'viewer' }))
  for (const guess of ['een', 'twee', 'drie', 'vier', 'vijf']) await submit(join, { password: `gok nummer ${guess}` })
  expect(await submit(join, { password: given.password })).toMatchObject({ problem: 'sign-in-paused' })
})

test('a new colleague needs a name and a good password', async () => {
  await openLink(await givenLink())
  expect(await submit(join, { name: ' ', password })).toMatchObject({ problem: 'name-missing' })
  expect(await submit(join, { name: 'Nora', password: 'welkom wachtwoord' })).toMatchObject({
    problem: 'password-too-obvious',
  })
  expect(await submit(join, { name: 'Nora', password })).toEqual({ wentTo: '/' })
})

test('who is a user already is not invited again', async () => {
  signedInAs(organisation.lead)
  expect(await submit(invite, { ...nora, email: organisation.viewer.email })).toMatchObject({
    problem: 'already-member',
  })
})

test('a removed lead cannot come back by a link made before', async () => {
  const second = await given.member(organisation, { ...nora, role: 'lead' })
  signedInAs(second)
  const state = await submit(invite, { ...nora, email: `achter.${nora.email}`, role: 'lead' })
  const secret = typeof state === 'object' && 'told' in state ? state.told?.link.split('/').at(-1) : ''
  signedInAs(organisation.lead)
  expect(await submit(removeMember, { memberId: second.id })).toEqual({ wentTo: '/members?done=removed' })
  freshVisitor()
  await openLink(secret ?? '')
  expect(await keptInvitation()).toBeNull()
})

test('who was removed can be invited again, and is the same person', async () => {
  signedInAs(organisation.lead)
  await submit(removeMember, { memberId: organisation.viewer.id })
  const again = await given.member(organisation, { ...organisation.viewer, role: 'editor' })
  expect(again).toMatchObject({ id: organisation.viewer.id, role: 'editor' })
})
