import LinkPage from '@/app/(public)/link/page'
import { handIn } from '@/app/(public)/link/actions'
import { GET as enter } from '@/app/(public)/link/[secret]/route'
import OverviewPage from '@/app/(member)/(overview)/page'
import { makeLink, removePartner, revokeLink, savePartner } from '@/app/(member)/partners/actions'
import { readAs } from '@/db/store'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { follow, open, submit } from '@/tests/support/in-the-browser'
import { onDay, signedInAs, signedOut } from '@/tests/support/signed-in-as'
import { ordinaryDay, visitor } from '@/tests/support/visitor'
import { htmlOf, statementsOf } from '../requirements/pages'
import { freeze, roundOf } from '../rounds/freezing'

givenDatabase()
jest.setTimeout(60_000)

const lastDay = '2026-12-07'
const words = {
  ...{ filledBy: 'De wijkmanager', results: 'Meer rust in de straat', cooperation: '', residents: '', better: '' },
  ...{ continuation: '', position: 'permanent', conditions: 'Twee jaar' },
}

let organisation: GivenOrganisation
let partnerId: string
let secret: string
beforeEach(async () => {
  onDay(ordinaryDay)
  organisation = await given.organisation()
  signedInAs(organisation.lead)
  const corporation = { partnerId: '', seenVersion: '0', kind: 'housing-corporation', name: 'Woonopmaat' }
  await submit(savePartner, { ...corporation, contact: '', email: '', role: '', inSteeringGroup: 'on', funds: 'on' })
  partnerId = (await readAs(organisation.lead, (store) => store.partners.all()))[0]?.id ?? ''
  const made = await submit(makeLink, { partnerId, until: lastDay, language: 'nl' })
  secret = /\/link\/([\w-]{32})/.exec(JSON.stringify(made))?.[1] ?? ''
})

/** A browser in which nobody is signed in, with the link opened. */
async function asPartner(): Promise<void> {
  signedOut()
  const response = await follow(enter, { secret })
  expect([response.status, response.headers.get('location')]).toEqual([303, '/link'])
}

const page = () => LinkPage({ searchParams: Promise.resolve({}) })
const handedIn = () => readAs(organisation.lead, async (store) => store.evaluations.of(await store.rounds.current()))

test('a partner fills in five questions without an account, and can change that until the last day', async () => {
  await asPartner()
  onDay(lastDay)
  expect(await htmlOf(page())).toContain('Woonopmaat')
  expect(await submit(handIn, words)).toEqual({ wentTo: '/link?done' })
  expect(await submit(handIn, words)).toEqual({ wentTo: '/link?done' })
  expect(await submit(handIn, { ...words, conditions: 'Drie jaar' })).toEqual({ wentTo: '/link?done' })
  expect(await handedIn()).toMatchObject([
    { partnerId, filledBy: 'De wijkmanager', position: 'permanent', conditions: 'Drie jaar', through: 'link' },
  ])
})

test('the log tells who came in by which link, and never the secret', async () => {
  await asPartner()
  await submit(handIn, words)
  const log = await readAs(organisation.lead, (store) =>
    store.log.page(
      { person: null, kind: null, from: null, until: null, batch: null, item: '' },
      { requirementIds: [], expectationIds: [] },
      { before: null, after: null },
      50,
    ),
  )
  const byLink = log.rows.filter(({ cause }) => cause === 'link')
  expect(byLink.length).toBeGreaterThan(0)
  expect(byLink.every(({ memberId, title }) => memberId === null && title === 'Woonopmaat')).toBe(true)
  expect(JSON.stringify(log)).not.toContain(secret)
  expect(JSON.stringify(log)).not.toContain('Meer rust')
})

test('who came in by a link reaches nothing else', async () => {
  await asPartner()
  expect(await open(OverviewPage, {})).toMatchObject({ wentTo: expect.stringContaining('/sign-in') })
})

test('personal data are refused, also in who filled it in, and nothing is kept', async () => {
  await asPartner()
  const personal = { ok: false, problem: 'invalid-input', typed: { results: 'Meer rust in de straat' } }
  const named = { ...words, filledBy: 'BSN 111222333' }
  expect(await submit(handIn, named)).toMatchObject({ ...personal, faults: { filledBy: 'personal' } })
  const called = { ...words, conditions: 'Bel 06-12345678' }
  expect(await submit(handIn, called)).toMatchObject({ ...personal, faults: { conditions: 'personal' } })
  expect(await handedIn()).toEqual([])
})

const endings: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['the day after its last one', async () => onDay('2026-12-08')],
  [
    'once it was revoked',
    async () => {
      signedInAs(organisation.lead)
      const links = await readAs(organisation.lead, async (store) =>
        store.personalLinks.ofRound(await store.rounds.current()),
      )
      await submit(revokeLink, { linkId: links[0]?.id ?? '' })
    },
  ],
  [
    'once the partner is no partner any more',
    async () => {
      signedInAs(organisation.lead)
      await submit(removePartner, { partnerId })
    },
  ],
  [
    'once the round is frozen',
    async () => {
      signedInAs(organisation.lead)
      await freeze((await roundOf(organisation.lead)).id)
    },
  ],
]

test.each(endings)('a link opens nothing %s, also for who has it open', async (_, end) => {
  await asPartner()
  await end()
  signedOut()
  expect(await htmlOf(page())).not.toContain('Woonopmaat')
  expect(await submit(handIn, words)).toMatchObject({ ok: false, problem: 'link-ended' })
  visitor().cookies.clear()
  await follow(enter, { secret })
  expect(await htmlOf(page())).not.toContain('Woonopmaat')
})

test('a secret that nobody handed out opens nothing', async () => {
  signedOut()
  await follow(enter, { secret: 'x'.repeat(32) })
  expect(await submit(handIn, words)).toMatchObject({ ok: false, problem: 'link-ended' })
})

test('the form of a partner asks the database few questions', async () => {
  await asPartner()
  expect((await statementsOf(page)).length).toBeLessThanOrEqual(4)
})
