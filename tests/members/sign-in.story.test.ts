import { sql } from 'kysely'
import { signIn } from '@/app/(public)/sign-in/actions'
import { admit } from '@/app/_gate/admit'
import { database } from '@/db/connection'
import { identityOf } from '@/db/store/identity'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { submit } from '@/tests/support/in-the-browser'
import { visitor } from '@/tests/support/visitor'

givenDatabase()

let organisation: GivenOrganisation
beforeEach(async () => {
  organisation = await given.organisation()
  from(organisation.id)
})

function from(address: string) {
  visitor().headers.set('x-forwarded-for', address)
}

const signInAs = (email: string, password: string, next = '/') => submit(signIn, { email, password, next })

/** The pauses lie a while back, as if time had passed. */
const later = () => sql`update sign_in_attempt set blocked_until = now()`.execute(database())

test('e-mail and password open a session, and lead to the page that was asked for', async () => {
  const { email, id } = organisation.editor
  expect(await signInAs(email.toUpperCase(), given.password, '/requirements?theme=a')).toEqual({
    wentTo: '/requirements?theme=a',
  })
  expect(await admit('requirements:assess')).toMatchObject({ id })
})

test.each(['//kwaad.test', 'https://kwaad.test', '/\\kwaad.test', 'kwaad.test'])(
  'signing in never leads to another site, such as %s',
  async (next) => {
    expect(await signInAs(organisation.viewer.email, given.password, next)).toEqual({ wentTo: '/' })
  },
)

test('a wrong password and an unknown address get the same answer', async () => {
  const wrong = await signInAs(organisation.lead.email, 'niet het wachtwoord')
  const unknown = await signInAs('niemand@nergens.test', 'niet het wachtwoord')
  expect(wrong).toMatchObject({ problem: 'sign-in-wrong' })
  expect(unknown).toMatchObject({ problem: 'sign-in-wrong' })
})

test('after five wrong passwords an account pauses, from whatever address', async () => {
  const { email } = organisation.lead
  for (const guess of [1, 2, 3, 4, 5]) {
    expect(await signInAs(email, `gok nummer ${guess}`)).toMatchObject({ problem: 'sign-in-wrong' })
  }
  from(`${organisation.id} elders`)
  expect(await signInAs(email, given.password)).toMatchObject({ problem: 'sign-in-paused' })
  expect(await signInAs(organisation.editor.email, given.password)).toEqual({ wentTo: '/' })
  await later()
  expect(await signInAs(email, given.password)).toEqual({ wentTo: '/' })
})

test('guesses that come all at once are counted as well', async () => {
  const guesses = Array.from({ length: 12 }, (_, number) => signInAs(organisation.lead.email, `gok nummer ${number}`))
  const problems = (await Promise.all(guesses)).map((answer) => JSON.stringify(answer))
  expect(problems.filter((answer) => answer.includes('sign-in-wrong'))).toHaveLength(5)
  expect(problems.filter((answer) => answer.includes('sign-in-paused'))).toHaveLength(7)
})

test('an address that tries many accounts pauses, and others go on', async () => {
  for (let guess = 0; guess < 30; guess++) await signInAs(`gok${guess}@nergens.test`, 'een wachtwoord')
  expect(await signInAs(organisation.lead.email, given.password)).toMatchObject({ problem: 'sign-in-paused' })
  from(`${organisation.id} elders`)
  expect(await signInAs(organisation.lead.email, given.password)).toEqual({ wentTo: '/' })
})

test('a whole office signs in from one address without a pause', async () => {
  for (let colleague = 0; colleague < 40; colleague++) {
    expect(await signInAs(organisation.viewer.email, given.password)).toEqual({ wentTo: '/' })
  }
})

test('what is kept of failures names nobody', async () => {
  await signInAs('iemand@nergens.test', 'niet het wachtwoord')
  const { rows } = await sql<{ all: string }>`select sign_in_attempt::text as all from sign_in_attempt`.execute(
    database(),
  )
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.map((row) => row.all).join()).not.toMatch(/nergens|@|192\.0/)
})

test.each([
  ['half a day without a click', sql`seen_at = now() - interval '13 hours'`],
  ['two weeks', sql`created_at = now() - interval '15 days'`],
])('a session ends after %s', async (_, passed) => {
  const { sessionId } = organisation.reviewer
  await sql`update session set ${passed} where id = ${sessionId}`.execute(database())
  expect(await identityOf(sessionId)).toBeNull()
})
