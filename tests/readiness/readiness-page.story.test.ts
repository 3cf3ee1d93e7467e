import ReadinessPage from '@/app/(member)/readiness/page'
import { acceptLink } from '@/app/_evidence/link-actions'
import { recordWaiting } from '@/db/store/readiness-record-soon'
import { addDays } from '@/lib/day'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { open, submit } from '@/tests/support/in-the-browser'
import { onDay, signedInAs, testDay } from '@/tests/support/signed-in-as'
import { atLink, document, linked, team, tick } from '../requirements/at-work'
import { htmlOf, statementsOf } from '../requirements/pages'

givenDatabase()

let organisation: GivenOrganisation
beforeEach(async () => {
  organisation = await given.organisation()
  signedInAs(organisation.editor)
})

const readinessPage = () => htmlOf(open(ReadinessPage, undefined))

/** One part of the page, by the name that numbers lead to. */
async function part(id: string): Promise<string> {
  const found = (await readinessPage()).split(`<section class="section" id="${id}"`)[1]?.split('</section>')[0]
  if (found === undefined) throw new Error(`no part ${id}`)
  return found
}

/** Proof that was accepted, and counts through the given day. */
async function proven(until = addDays(testDay, 400)): Promise<void> {
  const evidenceId = await document(organisation.editor, { endsOn: until })
  await linked(organisation.editor, evidenceId, team.expectationId)
  signedInAs(organisation.reviewer)
  await submit(acceptLink, await atLink(organisation.reviewer, evidenceId))
  signedInAs(organisation.editor)
  await tick(team.requirementId, { verdict: 'met' })
}

test('every number has a part of its own, which says what each thing that is missing costs', async () => {
  for (const id of ['must', 'should', 'other-part', 'evidence', 'work']) {
    expect(await part(id)).toMatch(/kost [\d,]+ punt van de 100/)
  }
  expect(await part('must')).toContain('Elke eis die niet klaar is, kost 16,7 punt van de 100.')
})

test('what is said but not proven stands among what is missing, with the way to add the proof', async () => {
  await tick(team.requirementId, { verdict: 'met' })
  const must = await part('must')
  expect(must).toContain('1 gezegd, niet aangetoond')
  expect(must).toContain(`href="/evidence/new?expectation=${team.expectationId}"`)
  expect(must).not.toContain(`href="/requirements/${team.requirementId}#answer"`)
})

test('the steering group reads what is missing without being told to do it', async () => {
  await tick(team.requirementId, { verdict: 'met' })
  signedInAs(organisation.viewer)
  const page = await readinessPage()
  expect(page).toContain('Bewijs ontbreekt: ')
  expect(page).not.toMatch(/Voeg toe: |Geef een oordeel|Laat beoordelen: |\/evidence\/new|#answer/)
  expect(await part('must')).toContain(`href="/requirements/${team.requirementId}"`)
})

test('the way up begins with what takes the least work', async () => {
  await given.registersInOrder(organisation)
  await linked(organisation.editor, await document(organisation.editor), team.expectationId)
  await tick(team.requirementId, { verdict: 'met' })
  const most = await part('most-next')
  expect(most).toContain('Naar 16%')
  expect(most).toContain(`href="/requirements/${team.requirementId}#${team.expectationId}"`)
  expect(await part('most-all')).toContain('1 bewijsstuk laten beoordelen')
})

test('what expires within sixty days is announced with what is left then', async () => {
  await given.registersInOrder(organisation)
  await proven(addDays(testDay, 9))
  const ahead = await part('ahead')
  expect(ahead).toContain('Vanaf 3 december 2026')
  expect(ahead).toContain('Dan is geen van de 6 eisen klaar.')
  expect(ahead).toContain(`href="/requirements/${team.requirementId}#${team.expectationId}"`)
})

test('without anything that expires soon, the page says so', async () => {
  await proven()
  expect(await part('ahead')).toContain('De komende 60 dagen verloopt er geen bewijs.')
})

test('the trend shows each day that was recorded, leaves the others open, and says that it is too early for a pace', async () => {
  await tick(team.requirementId, { verdict: 'met' })
  await recordWaiting()
  onDay('2026-11-27')
  await tick('dec-outcome', { verdict: 'met' })
  await recordWaiting()
  const trend = await part('trend')
  expect(trend).toContain('Er is te weinig geschiedenis')
  expect(trend).toContain('Van 3 dagen is niets bewaard.')
  expect(trend).toContain('24 nov 2026 – 26 nov 2026')
  expect(trend.match(/0 van 6/g)?.length).toBeGreaterThan(1)
})

test('before anything was recorded there is a sentence and no picture', async () => {
  const trend = await part('trend')
  expect(trend).toContain('Er is nog geen stand bewaard.')
  expect(trend).not.toContain('<svg')
})

test('the page asks the database two questions, however much there is', async () => {
  await readinessPage()
  const few = await statementsOf(() => open(ReadinessPage, undefined))
  await proven()
  for (const day of ['2026-11-24', '2026-11-26', '2026-11-30']) {
    onDay(day)
    await tick(`dec-${day.endsWith('4') ? 'volume' : day.endsWith('6') ? 'outcome' : 'funding'}`, { verdict: 'met' })
    await recordWaiting()
  }
  expect(await statementsOf(() => open(ReadinessPage, undefined))).toEqual(few)
  expect(few).toHaveLength(2)
})

test('after a change in a register the page asks once more, to count the figures again', async () => {
  await readinessPage()
  const known = await statementsOf(() => open(ReadinessPage, undefined))
  await given.registersInOrder(organisation)
  expect(await statementsOf(() => open(ReadinessPage, undefined))).toHaveLength(known.length + 1)
  expect(await statementsOf(() => open(ReadinessPage, undefined))).toEqual(known)
})
