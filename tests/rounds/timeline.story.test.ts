import TimelinePage from '@/app/(member)/timeline/page'
import RecognitionPage from '@/app/(member)/recognition/page'
import { addMilestone, makeCalendarFeed, revokeCalendarFeed, saveMilestone } from '@/app/(member)/timeline/actions'
import { changeRole, removeMember } from '@/app/(member)/members/actions'
import { saveRecognition } from '@/app/(member)/recognition/actions'
import { GET as readFeed } from '@/app/(public)/calendar/[file]/route'
import { readAs } from '@/db/store'
import { day } from '@/lib/day'
import type { Member } from '@/lib/members/member'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { address, open, submit } from '@/tests/support/in-the-browser'
import { signedInAs, signedOut } from '@/tests/support/signed-in-as'
import { htmlOf, statementsOf } from '../requirements/pages'

givenDatabase()

let organisation: GivenOrganisation
beforeEach(async () => {
  organisation = await given.organisation()
  signedInAs(organisation.lead)
})

const page = () => htmlOf(open(TimelinePage, undefined))
const recognitionPage = () => htmlOf(open(RecognitionPage, address({}, {})))

/** The address that a member makes, and what a calendar program gets there. */
async function madeAddress(member: Member): Promise<string> {
  signedInAs(member)
  const made = await submit(makeCalendarFeed, {})
  if (typeof made === 'string' || !('ok' in made) || !made.ok || made.told === undefined) throw new Error('no address')
  return made.told.address
}
async function asked(url: string): Promise<Response> {
  signedOut()
  const file = new URL(url).pathname.split('/').at(-1) ?? ''
  return readFeed(new Request(url), { params: Promise.resolve({ file }) })
}

test('the time line tells from when evaluating makes sense, and why', async () => {
  await given.registersInOrder(organisation)
  const html = await page()
  expect(html).toContain('4 mei 2027')
  expect(html).toContain('Dan is het bemiddelingsjaar vol.')
  expect(html).toContain('9 maanden bemiddeld')
})

test('a day of our own stands on the time line once, however often somebody clicks', async () => {
  await submit(addMilestone, { title: 'Open dag', on: '2026-12-05' })
  await submit(addMilestone, { title: 'Open dag', on: '2026-12-05' })
  const { milestones } = await readAs(organisation.lead, ({ timeline }) => timeline.facts(day('2026-11-23')))
  expect(milestones.map(({ title }) => title)).toEqual(['Open dag'])
  const [own] = milestones
  const change = { milestoneId: own?.id ?? '', on: '2026-12-06' }
  expect(await submit(saveMilestone, { ...change, seenVersion: '1', title: 'Feest' })).toMatchObject({ ok: true })
  expect(await submit(saveMilestone, { ...change, seenVersion: '1', title: 'Overleg' })).toMatchObject({
    problem: 'changed-meanwhile',
  })
})

test('a calendar program reads days and titles, and nothing after the address is revoked or the member left', async () => {
  await given.rows(organisation, 'recommendations', [
    { source: 'ccv', day: day('2026-10-01'), text: 'Werf meer vrijwilligers', dueOn: day('2027-01-15') },
  ])
  const first = await madeAddress(organisation.lead)
  const answer = await asked(first)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('cache-control')).toBe('private, no-store')
  const text = await answer.text()
  expect(text).toContain('Termijn van een aanbeveling')
  expect(text).not.toContain('Werf meer vrijwilligers')
  expect(await (await asked(first)).text()).toBe(text)

  const newer = await madeAddress(organisation.lead)
  expect((await asked(first)).status).toBe(404)
  expect((await asked(newer)).status).toBe(200)
  signedInAs(organisation.lead)
  await submit(revokeCalendarFeed, {})
  expect((await asked(newer)).status).toBe(404)
  expect((await asked('http://toetsklaar.test/calendar/wat.ics')).status).toBe(404)

  const left = await madeAddress(organisation.editor)
  signedInAs(organisation.lead)
  await submit(removeMember, { memberId: organisation.editor.id })
  expect((await asked(left)).status).toBe(404)
})

test('who may not read the registers sees no recommendation in the calendar either', async () => {
  await given.rows(organisation, 'recommendations', [
    { source: 'ccv', day: day('2026-10-01'), text: 'Werf meer', dueOn: day('2027-01-15') },
  ])
  const text = await (await asked(await madeAddress(organisation.viewer))).text()
  expect(text).toContain('Start van de pilot')
  expect(text).not.toContain('aanbeveling')
})

test('the calendar of a member who may read less from now on shows less from now on', async () => {
  await given.rows(organisation, 'recommendations', [
    { source: 'ccv', day: day('2026-10-01'), text: 'Werf meer', dueOn: day('2027-01-15') },
  ])
  const made = await madeAddress(organisation.editor)
  expect(await (await asked(made)).text()).toContain('aanbeveling')
  signedInAs(organisation.lead)
  await submit(changeRole, { memberId: organisation.editor.id, role: 'viewer' })
  const text = await (await asked(made)).text()
  expect(text).toContain('Start van de pilot')
  expect(text).not.toContain('aanbeveling')
})

test('in a pilot no application is recorded', async () => {
  const round = await readAs(organisation.lead, ({ rounds }) => rounds.current())
  const form = { roundId: round.id, seenVersion: '0', sentOn: '2026-11-01', outcome: 'waiting' }
  expect(await submit(saveRecognition, form)).toMatchObject({ problem: 'application-of-a-pilot' })
  expect(await recognitionPage()).toContain('Eerst het besluit over de pilot')
})

test('each page takes at most four statements', async () => {
  expect((await statementsOf(page)).length).toBeLessThanOrEqual(4)
  expect((await statementsOf(recognitionPage)).length).toBeLessThanOrEqual(4)
})
