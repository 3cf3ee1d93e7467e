import { saveKeeping } from '@/app/(member)/registers/retention/actions'
import { readAs } from '@/db/store'
import { day } from '@/lib/day'
import { keepings } from '@/lib/registers/care/retention'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { submit } from '@/tests/support/in-the-browser'
import { signedInAs, testDay } from '@/tests/support/signed-in-as'

givenDatabase()

const keptIn = ({ lead }: GivenOrganisation) =>
  readAs(lead, async ({ registerCare }) =>
    (await registerCare.keepings()).find(({ register }) => register === 'meetings'),
  )

test('what another term would take away is counted before it is saved', async () => {
  const organisation = await given.organisation()
  await given.rows(organisation, 'meetings', [
    { kind: 'steering', day: day('2023-05-01') },
    { kind: 'steering', day: day('2024-05-01') },
    { kind: 'steering', day: day('2026-05-01') },
  ])
  const past = await readAs(organisation.lead, ({ registerCare }) =>
    registerCare.pastTerm([{ register: 'meetings', months: 24 }], testDay),
  )
  expect(past.get('meetings')).toEqual({ rows: 2, oldest: '2023-05-01', newest: '2024-05-01' })
  const none = await readAs(organisation.lead, ({ registerCare }) => registerCare.pastTerm(keepings([]), testDay))
  expect(none.get('meetings')).toBeUndefined()
  expect(none.get('cases')).toEqual({ rows: 0, oldest: null, newest: null })
})

test('the lead keeps rows shorter or for ever, and the log tells from what to what', async () => {
  const organisation = await given.organisation()
  signedInAs(organisation.lead)
  const shorter = { register: 'meetings', months: '36', seen: 'forever' }
  expect(await submit(saveKeeping, shorter)).toEqual({ wentTo: '/registers/retention?saved' })
  expect(await keptIn(organisation)).toEqual({ register: 'meetings', months: 36 })
  await submit(saveKeeping, { register: 'meetings', months: 'forever', seen: '36' })
  expect(await keptIn(organisation)).toEqual({ register: 'meetings', months: null })
  const filter = { person: null, kind: 'registers', from: null, until: null, batch: null, item: '' } as const
  const page = await readAs(organisation.lead, ({ log }) =>
    log.page(filter, { requirementIds: [], expectationIds: [] }, { before: null, after: null }, 9),
  )
  expect(page.rows.map(({ detail }) => detail)).toEqual([
    { register: 'meetings', months: [36, null] },
    { register: 'meetings', months: [null, 36], shorter: true },
  ])
})

test('a term that a colleague changed meanwhile is not saved on top of', async () => {
  const organisation = await given.organisation()
  signedInAs(organisation.lead)
  await submit(saveKeeping, { register: 'meetings', months: '36', seen: 'forever' })
  expect(await submit(saveKeeping, { register: 'meetings', months: '12', seen: 'forever' })).toMatchObject({
    problem: 'changed-meanwhile',
  })
})

test('shorter than a year is refused, and so is what is no term', async () => {
  const organisation = await given.organisation()
  signedInAs(organisation.lead)
  for (const months of ['11', '0', '-3', '241', '1e3', 'eeuwig', '']) {
    expect(await submit(saveKeeping, { register: 'meetings', months, seen: 'forever' })).toMatchObject({
      problem: 'invalid-input',
    })
  }
  expect(await keptIn(organisation)).toEqual({ register: 'meetings', months: null })
})
