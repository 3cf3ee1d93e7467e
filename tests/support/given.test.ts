import { switchOrganisation } from '@/app/_gate/session-actions'
import { admit } from '@/app/_gate/admit'
import { today } from '@/app/_gate/today'
import { given } from '@/tests/support/given'
import { givenDatabase } from '@/tests/support/database'
import { ending, formWith } from '@/tests/support/in-the-browser'
import { onDay, signedInAs } from '@/tests/support/signed-in-as'

givenDatabase()

test('a story begins with an organisation that has every role, and plays as one of them on a day of its own', async () => {
  const organisation = await given.organisation({ name: 'Buurtbemiddeling Zuid' })
  signedInAs(organisation.editor)
  onDay('2026-12-01')
  expect(await admit('requirements:assess')).toEqual(organisation.editor)
  expect(await ending(() => admit('members:manage'))).toBe('not-found')
  expect(today()).toBe('2026-12-01')
})

test('a new test starts signed out, on an ordinary day', async () => {
  expect(await ending(() => admit('readiness:read'))).toEqual({ wentTo: '/sign-in' })
  expect(today()).toBe('2026-11-23')
})

test('one person can be a member of two organisations and switch', async () => {
  const [one, other] = [await given.organisation(), await given.organisation()]
  const both = await given.member(other, { ...one.editor, role: 'viewer' })
  expect(both.personId).toBe(one.editor.personId)
  signedInAs(one.editor)
  await ending(() => switchOrganisation(formWith({ organisationId: other.id })))
  expect(await admit('account:own')).toMatchObject({ organisationId: other.id, role: 'viewer' })
})
