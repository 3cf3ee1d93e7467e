import { sql } from 'kysely'
import { signIn } from '@/app/(public)/sign-in/actions'
import { admit } from '@/app/_gate/admit'
import { signOut } from '@/app/_gate/session-actions'
import { database } from '@/db/connection'
import { changePassword, sessionsOf } from '@/db/store/account'
import { identityOf, startProvenSession } from '@/db/store/identity'
import { signInWithPassword } from '@/db/store/sign-in'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { submit } from '@/tests/support/in-the-browser'
import { heardSecurity } from '@/tests/support/heard-security'
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

test('after five wrong passwords an account pauses where they came from', async () => {
  const { email } = organisation.lead
  for (const guess of [1, 2, 3, 4, 5]) {
    expect(await signInAs(email, `gok nummer ${guess}`)).toMatchObject({ problem: 'sign-in-wrong' })
  }
  expect(await signInAs(email, given.password)).toMatchObject({ problem: 'sign-in-paused' })
  expect(await signInAs(organisation.editor.email, given.password)).toEqual({ wentTo: '/' })
  await later()
  expect(await signInAs(email, given.password)).toEqual({ wentTo: '/' })
})

test('a stranger who keeps guessing keeps nobody out who comes from elsewhere', async () => {
  const { email } = organisation.lead
  for (let guess = 0; guess < 8; guess++) await signInAs(email, `gok nummer ${guess}`)
  from(`${organisation.id} thuis`)
  expect(await signInAs(email, given.password)).toEqual({ wentTo: '/' })
})

describe('guesses at one account from many places', () => {
  const manyPlaces = async (email: string) => {
    for (let place = 0; place < 50; place++) {
      from(`${organisation.id} ${place}`)
      await signInAs(email, `gok nummer ${place}`)
    }
  }

  test('pause it for a minute at most, wherever it is not known', async () => {
    const { email } = organisation.lead
    await manyPlaces(email)
    from(`${organisation.id} elders`)
    expect(await signInAs(email, given.password)).toMatchObject({ problem: 'sign-in-paused' })
    const { rows } = await sql<{ soon: boolean }>`
      select bool_and(blocked_until <= now() + interval '1 minute') as soon from sign_in_attempt`.execute(database())
    expect(rows).toEqual([{ soon: true }])
    await later()
    expect(await signInAs(email, given.password)).toEqual({ wentTo: '/' })
  })

  test('do not hold up who signed in before from the same place', async () => {
    const { email } = organisation.lead
    from(`${organisation.id} thuis`)
    await signInAs(email, given.password)
    await manyPlaces(email)
    from(`${organisation.id} thuis`)
    expect(await signInAs(email, given.password)).toEqual({ wentTo: '/' })
  })
})

test('a password that changes between the check and the session opens none', async () => {
  const { email, personId, sessionId } = organisation.lead
  const proven = await signInWithPassword(email, given.password, 'thuis')
  if (!proven.ok) throw new Error(proven.problem)
  const changed = await changePassword({ personId, email, sessionId }, given.password, 'een ander lang wachtwoord', 'x')
  expect(changed).toMatchObject({ ok: true })
  expect(await startProvenSession(proven.value)).toBeNull()
  expect((await sessionsOf(personId)).map(({ id }) => id)).toEqual([sessionId])
})

test('a session that begins while the password is being changed ends with the change', async () => {
  const { email, personId } = organisation.lead
  const proven = await signInWithPassword(email, given.password, 'thuis')
  if (!proven.ok) throw new Error(proven.problem)
  let session: Promise<string | null> = Promise.resolve(null)
  await database()
    .transaction()
    .execute(async (tx) => {
      await tx.updateTable('person').set({ password_hash: 'another' }).where('id', '=', personId).execute()
      session = startProvenSession(proven.value)
      await waitingForRow()
      await tx.deleteFrom('session').where('person_id', '=', personId).execute()
    })
  expect(await session).toBeNull()
  expect(await sessionsOf(personId)).toEqual([])
})

/** Answers as soon as somebody waits for another transaction to end. */
async function waitingForRow(): Promise<void> {
  for (;;) {
    const { rows } = await sql`select 1 from pg_locks where locktype = 'transactionid' and not granted`.execute(
      database(),
    )
    if (rows.length > 0) return
  }
}

test('what matters for safety is told on one line each, without naming anybody', async () => {
  const lines = heardSecurity()
  await signInAs(organisation.lead.email, 'niet het wachtwoord')
  await signInAs(organisation.lead.email, given.password)
  await signOut().catch(() => {})
  expect(lines().map(({ event }) => event)).toEqual(['sign-in-failed', 'signed-in', 'signed-out'])
  for (const line of lines()) expect(line.time).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/)
  expect(JSON.stringify(lines())).not.toMatch(/@|wachtwoord/)
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
