import { changePassword, endOtherSessions } from '@/app/(member)/account/actions'
import { signIn } from '@/app/(public)/sign-in/actions'
import { admit } from '@/app/_gate/admit'
import { authOptions } from '@/app/_gate/auth-options'
import { signOut } from '@/app/_gate/session-actions'
import { identityOf } from '@/db/store/identity'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { ending, submit } from '@/tests/support/in-the-browser'
import { signedInAs, signedOut } from '@/tests/support/signed-in-as'
import { visitor } from '@/tests/support/visitor'

givenDatabase()

let organisation: GivenOrganisation
beforeEach(async () => {
  organisation = await given.organisation()
  // Every test comes from an office of its own.
  visitor().headers.set('x-forwarded-for', organisation.id)
})

const wanted = 'paarse fiets onder water'

function change(currentPassword: string, wantedPassword: string, wantedPasswordAgain = wantedPassword) {
  return submit(changePassword, { currentPassword, wantedPassword, wantedPasswordAgain })
}

test('after a new password every other session has ended, and this one goes on', async () => {
  const elsewhere = await given.secondBrowser(organisation.editor)
  signedInAs(organisation.editor)
  expect(await change(given.password, wanted)).toMatchObject({ ok: true })
  expect(await identityOf(elsewhere.sessionId)).toBeNull()
  expect(await admit('account:own')).toMatchObject({ id: organisation.editor.id })
  signedOut()
  const { email } = organisation.editor
  expect(await submit(signIn, { email, password: given.password })).toMatchObject({ problem: 'sign-in-wrong' })
  expect(await submit(signIn, { email, password: wanted })).toEqual({ wentTo: '/' })
})

test.each([
  ['the current password is wrong', ['niet mijn wachtwoord', wanted], 'password-wrong'],
  ['the two new ones differ', [given.password, wanted, 'paarse fiets in water'], 'passwords-differ'],
  ['the new one is short', [given.password, 'kort'], 'password-too-short'],
  ['the new one is the first guess', [given.password, 'wachtwoord12'], 'password-too-obvious'],
] as const)('nothing changes when %s', async (_, [current, first, again], problem) => {
  const elsewhere = await given.secondBrowser(organisation.editor)
  signedInAs(organisation.editor)
  const refused = await change(current, first, again)
  expect(refused).toMatchObject({ ok: false, problem, typed: {} })
  expect(await identityOf(elsewhere.sessionId)).not.toBeNull()
})

test('a borrowed session cannot guess the current password for ever', async () => {
  signedInAs(organisation.editor)
  for (const guess of [1, 2, 3, 4, 5]) await change(`gok nummer ${guess}`, wanted)
  expect(await change(given.password, wanted)).toMatchObject({ problem: 'sign-in-paused' })
})

test('someone signs out everywhere else', async () => {
  const elsewhere = await given.secondBrowser(organisation.viewer)
  signedInAs(organisation.viewer)
  expect(await submit(endOtherSessions)).toMatchObject({ ok: true })
  expect(await identityOf(elsewhere.sessionId)).toBeNull()
  expect(await admit('account:own')).toMatchObject({ id: organisation.viewer.id })
})

test('signing out ends the session on the server', async () => {
  signedInAs(organisation.viewer)
  expect(await ending(signOut)).toEqual({ wentTo: '/sign-in?signed-out' })
  expect(await identityOf(organisation.viewer.sessionId)).toBeNull()
})

test('signing out by the address of next-auth ends the session on the server as well', async () => {
  const { sessionId } = organisation.editor
  await authOptions(false).events?.signOut?.({ token: { sessionId }, session: { expires: '' } })
  expect(await identityOf(sessionId)).toBeNull()
})
