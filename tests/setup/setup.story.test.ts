import { sql } from 'kysely'
import { startBlank } from '@/app/(public)/setup/actions'
import { GET as openSetupAddress } from '@/app/(public)/setup/[secret]/route'
import SignInPage from '@/app/(public)/sign-in/page'
import { admit } from '@/app/_gate/admit'
import { setupState } from '@/app/_gate/setup'
import { asOwner } from '@/db/migrate'
import { readAs } from '@/db/store'
import { freshSetupSecret } from '@/db/store/setup'
import { givenDatabase } from '@/tests/support/database'
import { given } from '@/tests/support/given'
import { address, follow, open, submit } from '@/tests/support/in-the-browser'
import { signedOut } from '@/tests/support/signed-in-as'
import { freshVisitor, visitor } from '@/tests/support/visitor'

const { ownerUrl } = givenDatabase()

beforeEach(async () => {
  await asOwner(ownerUrl, async (owner) => {
    await sql`select erase_organisation(id) from organisation`.execute(owner)
    await sql`delete from setup_secret`.execute(owner)
  })
})

const begun = {
  organisation: 'Buurtbemiddeling Zuid',
  startsOn: '2026-09-01',
  name: 'Lotte de Wit',
  email: 'Lotte@Zuid.test',
  password: given.password,
}

async function givenOneTimeAddress(): Promise<string> {
  const secret = await freshSetupSecret()
  if (secret === null) throw new Error('the installation has been set up')
  return secret
}

test('the one-time address opens the setup and loses its secret at once', async () => {
  const secret = await givenOneTimeAddress()
  expect(await setupState()).toBe('locked')
  const answer = await follow(openSetupAddress, { secret })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/setup'])
  expect(await setupState()).toBe('open')
})

test('opening the address uses nothing up', async () => {
  const secret = await givenOneTimeAddress()
  await follow(openSetupAddress, { secret })
  freshVisitor()
  await follow(openSetupAddress, { secret })
  expect(await setupState()).toBe('open')
})

test('a guessed address opens nothing', async () => {
  await givenOneTimeAddress()
  await follow(openSetupAddress, { secret: 'x'.repeat(32) })
  expect(await setupState()).toBe('locked')
  expect(await submit(startBlank, begun)).toMatchObject({ ok: false, problem: 'already-set-up' })
})

test('who begins blank is signed in as lead of an organisation with a pilot from the given day', async () => {
  await follow(openSetupAddress, { secret: await givenOneTimeAddress() })
  expect(await submit(startBlank, begun)).toEqual({ wentTo: '/' })
  const lead = await admit('organisation:manage')
  expect(lead).toMatchObject({ email: 'lotte@zuid.test', organisationName: 'Buurtbemiddeling Zuid', fictional: false })
  const round = await readAs(lead, (store) => store.rounds.current())
  expect(round).toMatchObject({ kind: 'pilot', startsOn: '2026-09-01', decisionOn: '2027-09-01', firstCaseOn: null })
  expect([await setupState(), visitor().cookies.size]).toEqual(['done', 0])
})

test('of two browsers that begin at once exactly one makes an organisation', async () => {
  await follow(openSetupAddress, { secret: await givenOneTimeAddress() })
  const endings = await Promise.all([
    submit(startBlank, begun),
    submit(startBlank, { ...begun, email: 'ander@zuid.test' }),
  ])
  expect(endings.filter((ending) => typeof ending === 'object' && 'wentTo' in ending)).toEqual([{ wentTo: '/' }])
  expect(endings.filter((ending) => typeof ending === 'object' && 'problem' in ending)).toMatchObject([
    { problem: 'already-set-up' },
  ])
  const made = await asOwner(ownerUrl, (owner) => sql<{ name: string }>`select name from organisation`.execute(owner))
  expect(made.rows).toEqual([{ name: 'Buurtbemiddeling Zuid' }])
})

test('the address works once', async () => {
  const secret = await givenOneTimeAddress()
  await follow(openSetupAddress, { secret })
  await submit(startBlank, begun)
  freshVisitor()
  await follow(openSetupAddress, { secret })
  expect(await setupState()).toBe('done')
  expect(await submit(startBlank, { ...begun, email: 'tweede@zuid.test' })).toMatchObject({ problem: 'already-set-up' })
})

test('a weak password is refused at its field, keeps what was typed but itself, and leaves the address usable', async () => {
  await follow(openSetupAddress, { secret: await givenOneTimeAddress() })
  const refused = await submit(startBlank, { ...begun, password: 'welkom2026' })
  expect(refused).toMatchObject({ problem: 'password-too-short', typed: { organisation: 'Buurtbemiddeling Zuid' } })
  expect(JSON.stringify(refused)).not.toContain('welkom2026')
  expect(await submit(startBlank, begun)).toEqual({ wentTo: '/' })
})

test('a form with nothing in it names every field', async () => {
  await follow(openSetupAddress, { secret: await givenOneTimeAddress() })
  const refused = await submit(startBlank, { organisation: ' ', startsOn: '', name: '', email: 'lotte', password: '' })
  expect(refused).toMatchObject({
    problem: 'invalid-input',
    faults: { organisation: 'required', startsOn: 'required', name: 'required', email: 'email', password: 'required' },
  })
})

test('signing in leads to the setup until the installation is set up', async () => {
  expect(await open(SignInPage, address({}, {}))).toEqual({ wentTo: '/setup' })
  await given.organisation()
  signedOut()
  expect(await open(SignInPage, address({}, {}))).not.toHaveProperty('wentTo')
})
