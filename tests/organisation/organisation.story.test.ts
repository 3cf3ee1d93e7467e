import { saveOrganisation } from '@/app/(member)/organisation/actions'
import { readAs } from '@/db/store'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { submit } from '@/tests/support/in-the-browser'
import { signedInAs } from '@/tests/support/signed-in-as'

givenDatabase()

let organisation: GivenOrganisation
beforeEach(async () => {
  organisation = await given.organisation({ name: 'Zuid', pilotStartsOn: '2026-03-01' })
  signedInAs(organisation.lead)
})

const shown = {
  name: 'Zuid',
  seenName: 'Zuid',
  startsOn: '2026-03-01',
  decisionOn: '2027-03-01',
  firstCaseOn: '',
  seenVersion: '1',
}

const stored = () =>
  readAs(organisation.lead, async (store) => ({
    name: (await store.organisation.get()).name,
    round: await store.rounds.current(),
  }))

test('the lead renames the organisation and moves its days in one go', async () => {
  const changed = { ...shown, name: 'Zuid en West', decisionOn: '2027-04-15', firstCaseOn: '2026-03-20' }
  expect(await submit(saveOrganisation, changed)).toMatchObject({ ok: true })
  expect(await stored()).toMatchObject({
    name: 'Zuid en West',
    round: { decisionOn: '2027-04-15', firstCaseOn: '2026-03-20', version: 2 },
  })
})

test('of two who change the same, the second sees that the first did', async () => {
  await submit(saveOrganisation, { ...shown, decisionOn: '2027-04-15' })
  const late = await submit(saveOrganisation, { ...shown, name: 'West', decisionOn: '2027-06-01' })
  expect(late).toMatchObject({ problem: 'changed-meanwhile', typed: { name: 'West', decisionOn: '2027-06-01' } })
  expect(await stored()).toMatchObject({ name: 'Zuid', round: { decisionOn: '2027-04-15' } })
  expect(await submit(saveOrganisation, { ...shown, decisionOn: '2027-06-01', seenVersion: '2' })).toMatchObject({
    ok: true,
  })
})

test('saving at the same moment keeps one of the two whole', async () => {
  const answers = await Promise.all([
    submit(saveOrganisation, { ...shown, decisionOn: '2027-04-15' }),
    submit(saveOrganisation, { ...shown, decisionOn: '2027-06-01' }),
  ])
  expect(answers.map((answer) => typeof answer === 'object' && 'ok' in answer && answer.ok).toSorted()).toEqual([
    false,
    true,
  ])
})

test('days that cannot be are refused at their field, and nothing is saved', async () => {
  const wrong = { ...shown, name: 'West', firstCaseOn: '2026-02-01' }
  expect(await submit(saveOrganisation, wrong)).toMatchObject({ problem: 'first-case-before-start' })
  expect(await submit(saveOrganisation, { ...shown, decisionOn: '2027-02-30' })).toMatchObject({
    faults: { decisionOn: 'day' },
  })
  expect(await stored()).toMatchObject({ name: 'Zuid', round: { version: 1 } })
})
