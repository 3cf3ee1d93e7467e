import { acceptLink } from '@/app/_evidence/link-actions'
import { catchUp } from '@/db/nightly/catch-up'
import { chores } from '@/db/nightly/chores'
import { doChores } from '@/db/nightly/do-chores'
import { readAs } from '@/db/store'
import { recordWaiting } from '@/db/store/readiness-record-soon'
import { addDays, day, type Day } from '@/lib/day'
import type { Member } from '@/lib/members/member'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { submit } from '@/tests/support/in-the-browser'
import { onDay, signedInAs, testDay } from '@/tests/support/signed-in-as'
import { atLink, document, linked, team, tick, untouched } from '../requirements/at-work'

givenDatabase()

let organisation: GivenOrganisation
beforeEach(async () => {
  organisation = await given.organisation()
  signedInAs(organisation.editor)
})

const goOn = () => false
const night = (on: Day) => doChores(chores, { night: on, today: on }, goOn)

/** The recorded days, as the member reads them. */
function recordsOf(member: Member) {
  return readAs(member, async (store) => store.readinessRecords.of(await store.rounds.current()))
}

/** Each day with what was recorded of the figure. */
async function figures() {
  return (await recordsOf(organisation.viewer)).map((record) => [record.day, record.must.ready, record.must.claimed])
}

test('a change is recorded on its day, and the last of the day wins', async () => {
  await tick(team.requirementId, { verdict: 'met' })
  await recordWaiting()
  expect(await figures()).toEqual([[testDay, 0, 1]])
  await tick(team.requirementId, { verdict: 'partly' }, { ...untouched, verdict: 'met' })
  await recordWaiting()
  expect(await figures()).toEqual([[testDay, 0, 0]])
  onDay('2026-11-25')
  await tick(team.requirementId, { verdict: 'met' }, { ...untouched, verdict: 'partly' })
  await recordWaiting()
  expect(await figures()).toEqual([
    [testDay, 0, 0],
    ['2026-11-25', 0, 1],
  ])
})

test('many changes in one moment are recorded once, as they all are together', async () => {
  await tick(team.requirementId, { verdict: 'met' })
  await tick('dec-outcome', { verdict: 'met' })
  await tick('dec-volume', { verdict: 'met' })
  await recordWaiting()
  expect(await figures()).toEqual([[testDay, 0, 3]])
})

test('what was refused is no change and leaves no record', async () => {
  signedInAs(organisation.viewer)
  await tick(team.requirementId, { verdict: 'met' })
  await recordWaiting()
  expect(await figures()).toEqual([])
})

test('two processes that record at once leave the newest standing behind', async () => {
  await tick(team.requirementId, { verdict: 'met' })
  const first = recordWaiting()
  await tick('dec-outcome', { verdict: 'met' })
  await Promise.all([first, recordWaiting(), night(testDay)])
  expect(await figures()).toEqual([[testDay, 0, 2]])
})

test('the night shows proof that expired though nobody did anything', async () => {
  await given.registersInOrder(organisation)
  const until = addDays(testDay, 2)
  const evidenceId = await document(organisation.editor, { endsOn: until })
  await linked(organisation.editor, evidenceId, team.expectationId)
  signedInAs(organisation.reviewer)
  await submit(acceptLink, await atLink(organisation.reviewer, evidenceId))
  signedInAs(organisation.editor)
  await tick(team.requirementId, { verdict: 'met' })
  await recordWaiting()
  for (const later of [1, 2, 3]) await night(addDays(testDay, later))
  expect(await figures()).toEqual([
    [testDay, 1, 0],
    [addDays(testDay, 1), 1, 0],
    [until, 1, 0],
    [addDays(testDay, 3), 0, 1],
  ])
})

test('a change that the power cut off from its record is recorded at the next start', async () => {
  await tick(team.requirementId, { verdict: 'met' })
  // The process ended here, so what waited is forgotten; another one starts.
  await catchUp(day('2026-11-24'), goOn)
  expect(await figures()).toEqual([['2026-11-24', 0, 1]])
})

test('the records of one organisation are nobody else’s', async () => {
  await tick(team.requirementId, { verdict: 'met' })
  await linked(organisation.editor, await document(organisation.editor), team.expectationId)
  await recordWaiting()
  expect(await recordsOf((await given.organisation()).lead)).toEqual([])
})
