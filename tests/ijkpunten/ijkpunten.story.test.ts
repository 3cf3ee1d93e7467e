import IjkpuntPage from '@/app/(member)/ijkpunten/[indicatorId]/page'
import { setIjkpunt, withdrawIjkpunt } from '@/app/(member)/ijkpunten/actions'
import NewIjkpuntPage from '@/app/(member)/ijkpunten/new/page'
import IjkpuntenPage from '@/app/(member)/ijkpunten/page'
import OverviewPage from '@/app/(member)/(overview)/page'
import { GET as indicatorsApi } from '@/app/api/indicators/route'
import { readAs } from '@/db/store'
import { day } from '@/lib/day'
import { IndicatorsDocumentShape } from '@/lib/exports/indicators-schema'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { address, open, submit } from '@/tests/support/in-the-browser'
import { onDay, signedInAs } from '@/tests/support/signed-in-as'
import { putRows } from '../registers/indicators/register-rows'
import { readinessOf } from '../requirements/at-work'
import { htmlOf, statementsOf } from '../requirements/pages'

givenDatabase()

const cases = 'ind-reports-vs-ijkpunt'

let organisation: GivenOrganisation
beforeEach(async () => {
  organisation = await given.organisation()
  signedInAs(organisation.lead)
  await takenOn(8, '2026-06-08')
})

const takenOn = (many: number, on: string, from = 1) =>
  putRows(organisation.id, {
    cases: Array.from({ length: many }, (_, index) => ({
      number: String(from + index),
      ...{ reportedOn: day(on), acceptedOn: day(on), closedOn: day('2026-10-02'), suitable: true },
      outcome: index % 4 === 0 ? 'not-solved' : 'solved-joint-talk',
    })),
  })

const agreed = {
  ...{ indicatorId: cases, seenId: '', target: '12', fromOn: '2026-05-01', byOn: '2027-04-30' },
  ...{ setBy: 'stuurgroep', setOn: '2026-05-01', note: 'Zoals in het projectplan.' },
}
const list = () => open(IjkpuntenPage, undefined)
const page = (indicatorId = cases) => open(IjkpuntPage, address({ indicatorId }, {}))
const form = (indicator: string) => open(NewIjkpuntPage, address({}, { indicator }))
const kept = () => readAs(organisation.lead, (store) => store.ijkpunten.all())

test('the lead sets what the steering group agreed, and everybody sees where it stands', async () => {
  expect(await submit(setIjkpunt, agreed)).toEqual({ wentTo: `/ijkpunten/${cases}` })
  signedInAs(organisation.viewer)
  const html = await htmlOf(list())
  expect(html).toContain('IJkpunten: 1 gezet, 1 op schema.')
  expect(html).toContain('8 zaken')
  expect(html).toContain('Nog 4 zaken in 5 maanden: minder dan 1 per maand. Tot nu toe ruim 1 per maand.')
  expect(html).toContain('Gezet door stuurgroep op 1 mei 2026')
  expect(html).not.toContain('/ijkpunten/new')
})

test('a share is typed as a percentage and measured as it is', async () => {
  await submit(setIjkpunt, { ...agreed, indicatorId: 'ind-positive-handled', target: '62,5' })
  expect(await kept()).toMatchObject([{ target: 0.625 }])
  const html = await htmlOf(page('ind-positive-handled'))
  expect(html).toContain('75% · 6 van 8')
  expect(html).toContain('ten minste 62,5%')
})

test('nothing typed is lost when something is wrong with it', async () => {
  const wrong = { ...agreed, target: 'veel', byOn: '2027-04-30', note: 'Ons plan' }
  expect(await submit(setIjkpunt, wrong)).toMatchObject({ faults: { target: 'number' }, typed: { note: 'Ons plan' } })
  expect(await submit(setIjkpunt, { ...agreed, byOn: '2026-05-01' })).toMatchObject({
    faults: { byOn: 'period-backwards' },
  })
  expect(await submit(setIjkpunt, { ...agreed, setOn: '2026-11-24' })).toMatchObject({ problem: 'ijkpunt-in-future' })
  expect(await kept()).toEqual([])
})

test('only a figure with a number of its own can have an ijkpunt', async () => {
  for (const indicatorId of ['ind-referrer-mix', 'ind-retention-over', 'ind-evidence-complete']) {
    expect(await submit(setIjkpunt, { ...agreed, indicatorId })).toMatchObject({ problem: 'not-found' })
    expect(await page(indicatorId)).toBe('not-found')
    expect(await form(indicatorId)).toBe('not-found')
  }
  expect(await page('ind-nothing')).toBe('not-found')
  expect(await submit(setIjkpunt, { ...agreed, indicatorId: 'ind-nothing' })).toMatchObject({ ok: false })
})

test('a double click sets one ijkpunt, and who did not see a newer one is told so', async () => {
  await submit(setIjkpunt, agreed)
  expect(await submit(setIjkpunt, agreed)).toEqual({ wentTo: `/ijkpunten/${cases}` })
  expect(await kept()).toHaveLength(1)
  expect(await submit(setIjkpunt, { ...agreed, target: '15' })).toMatchObject({ problem: 'changed-meanwhile' })
  const [first] = await kept()
  await submit(setIjkpunt, { ...agreed, seenId: first?.id ?? '', target: '15', setOn: '2026-11-02' })
  const html = await htmlOf(page())
  expect(html).toContain('ten minste 15 zaken')
  expect(html).toContain('ten minste 12 zaken')
})

test('an ijkpunt that is withdrawn is gone from the list and stays in the history', async () => {
  await submit(setIjkpunt, agreed)
  const [first] = await kept()
  const away = { indicatorId: cases, seenId: first?.id ?? '', fromOn: '2026-11-20', setBy: 'stuurgroep' }
  await submit(withdrawIjkpunt, { ...away, setOn: '2026-11-20', note: 'Te hoog' })
  expect(await htmlOf(list())).toContain('Er zijn nog geen ijkpunten')
  const html = await htmlOf(page())
  expect(html).toContain('Ingetrokken')
  expect(html).toContain('ten minste 12 zaken')
})

test('reached or not stands beside readiness and changes nothing in it', async () => {
  const before = (await readinessOf(organisation.lead)).fractions
  await submit(setIjkpunt, { ...agreed, target: '400' })
  expect((await readinessOf(organisation.lead)).fractions).toEqual(before)
  expect(await htmlOf(open(OverviewPage, undefined))).toContain('1 gezet, 0 op schema')
})

test('too little history is said instead of guessed', async () => {
  await submit(setIjkpunt, { ...agreed, fromOn: '2026-11-02' })
  const html = await htmlOf(list())
  expect(html).toContain('Dat is te kort om een tempo te noemen.')
  expect(html).not.toContain('Tot nu toe')
})

test('after the last day it is said whether it was reached, and cases of later do not count', async () => {
  await submit(setIjkpunt, { ...agreed, byOn: '2026-10-31' })
  await takenOn(6, '2026-11-05', 100)
  onDay('2027-02-01')
  const html = await htmlOf(page())
  expect(html).toContain('Het ijkpunt liep tot en met 31 oktober 2026 en is niet gehaald. Het verschil is 4 zaken.')
})

test('the course tells each month, but to a reader from outside no month with a few cases', async () => {
  await takenOn(2, '2026-08-10', 50)
  await submit(setIjkpunt, agreed)
  const mine = await htmlOf(page())
  expect(mine).toContain('31 jul 2026')
  expect(mine).toContain('31 aug 2026')
  signedInAs(organisation.viewer)
  const theirs = await htmlOf(page())
  expect(theirs).not.toContain('31 jul 2026')
  expect(theirs).toContain('Maanden met een kleine groep laten we samen zien')
})

test('the form begins with the pilot year and shows what holds now', async () => {
  await submit(setIjkpunt, agreed)
  const html = await htmlOf(form(cases))
  expect(html).toContain('Nu geldt')
  expect(html).toContain('ten minste 12 zaken')
  expect(html).toContain('value="2027-04-30"')
})

test('machines read the ijkpunt of a figure with where it stands', async () => {
  await submit(setIjkpunt, agreed)
  const request = new Request('http://toetsklaar.test/api/indicators')
  const response = await indicatorsApi(request, { params: Promise.resolve({}) })
  const { indicators } = IndicatorsDocumentShape.parse(await response.json())
  expect(indicators.find(({ id }) => id === cases)).toMatchObject({
    ...{ numerator: 8, denominator: 12, period: { from: '2026-05-01', until: '2026-11-23' } },
    ijkpunt: { target: 12, unit: 'cases', direction: 'at-least', now: 8, state: 'on-path', setOn: '2026-05-01' },
  })
  expect(indicators.find(({ id }) => id === 'ind-lead-time')?.ijkpunt).toBeNull()
})

test('nobody of another organisation sees it', async () => {
  await submit(setIjkpunt, agreed)
  const other = await given.organisation()
  signedInAs(other.lead)
  expect(await htmlOf(list())).toContain('Er zijn nog geen ijkpunten')
  expect(await htmlOf(page())).not.toContain('stuurgroep op 1 mei 2026')
})

test('no page of ijkpunten asks more than four statements, however many there are', async () => {
  await submit(setIjkpunt, agreed)
  for (const indicatorId of ['ind-positive-handled', 'ind-lead-time', 'ind-publicity-actions', 'ind-first-contact']) {
    await submit(setIjkpunt, { ...agreed, indicatorId, target: '50' })
  }
  for (const screen of [list, page, () => page('ind-positive-handled'), () => form(cases)]) {
    expect((await statementsOf(screen)).length).toBeLessThanOrEqual(4)
  }
})
