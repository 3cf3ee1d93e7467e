import { saveCorrection, saveDecision, saveStep } from '@/app/(member)/decision/actions'
import DecisionPage from '@/app/(member)/decision/page'
import { readAs } from '@/db/store'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { address, open, submit } from '@/tests/support/in-the-browser'
import { signedInAs } from '@/tests/support/signed-in-as'
import { htmlOf, statementsOf } from '../requirements/pages'
import { frozenBehindItsBack } from '../rounds/frozen'

const { ownerUrl } = givenDatabase()

let organisation: GivenOrganisation
beforeEach(async () => {
  organisation = await given.organisation()
  signedInAs(organisation.lead)
})

const bodies = { 'body.1': 'council', 'body.2': 'council', 'body.3': 'board', 'body.4': 'other' }
const decided = {
  outcome: 'extend',
  decidedOn: '2026-11-20',
  reasoning: 'Nog te kort.',
  'step.1': 'Raadsbesluit',
  ...bodies,
}
const page = () => open(DecisionPage, address({}, {}))
const records = () => readAs(organisation.lead, async (store) => store.decisions.of(await store.rounds.current()))
const inForce = async () => (await records())[0]?.id ?? ''

test('the lead records the decision, a double click adds nothing, and everybody reads it', async () => {
  expect(await submit(saveDecision, decided)).toEqual({ wentTo: '/decision' })
  expect(await submit(saveDecision, decided)).toEqual({ wentTo: '/decision' })
  expect(await records()).toHaveLength(1)
  signedInAs(organisation.viewer)
  expect(await htmlOf(page())).toContain('Op 20 november 2026 besloten de partners: pilot verlengen.')
})

test('a mistake is corrected by a new record that says why, and the old one stays', async () => {
  await submit(saveDecision, decided)
  const correction = { ...decided, decidedOn: '2026-11-19', decisionId: await inForce(), why: 'Verkeerde dag' }
  expect(await submit(saveCorrection, correction)).toEqual({ wentTo: '/decision' })
  expect(await submit(saveCorrection, correction)).toEqual({ wentTo: '/decision' })
  expect(await records()).toHaveLength(2)
  expect(await submit(saveCorrection, { ...correction, why: 'Anders' })).toMatchObject({
    problem: 'corrected-meanwhile',
  })
  expect(await htmlOf(page())).toContain('Hersteld, want: Verkeerde dag')
})

test('a formal step is done once, and who did not see that is told', async () => {
  await submit(saveDecision, decided)
  const step = { decisionId: await inForce(), position: '1', seen: '0', doneOn: '2026-11-22', outcome: 'Akkoord' }
  expect(await submit(saveStep, step)).toMatchObject({ ok: true })
  expect(await submit(saveStep, { ...step, outcome: 'Afgewezen' })).toMatchObject({ problem: 'changed-meanwhile' })
  expect(await htmlOf(page())).toContain('Gedaan op 22 november 2026: Akkoord')
})

test('a decision is recorded also after its round was frozen', async () => {
  await frozenBehindItsBack(ownerUrl, organisation.lead, '2026-11-21')
  expect(await submit(saveDecision, decided)).toEqual({ wentTo: '/decision' })
  expect(await records()).toHaveLength(1)
})

test('the page asks at most four statements', async () => {
  await submit(saveDecision, decided)
  expect((await statementsOf(page)).length).toBeLessThanOrEqual(4)
})
