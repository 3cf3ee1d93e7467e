import IndicatorPage from '@/app/(member)/indicators/[indicatorId]/page'
import { chooseIndicator, stateIndicator } from '@/app/(member)/indicators/[indicatorId]/actions'
import FiguresPage from '@/app/(member)/indicators/page'
import { day } from '@/lib/day'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { address, open, submit } from '@/tests/support/in-the-browser'
import { signedInAs } from '@/tests/support/signed-in-as'
import { putRows } from '../indicators/register-rows'
import { htmlOf, statementsOf } from '../../requirements/pages'

givenDatabase()

let organisation: GivenOrganisation
beforeEach(async () => {
  organisation = await given.organisation()
  signedInAs(organisation.lead)
})

const figures = (on?: string) => open(FiguresPage, address({}, on === undefined ? {} : { on }))
const indicator = (indicatorId: string, on?: string) =>
  open(IndicatorPage, address({ indicatorId }, on === undefined ? {} : { on }))
const melding = (number: number, more = {}) => ({ number: String(number), reportedOn: day('2026-10-05'), ...more })
const someCases = (from: number, many: number) =>
  Array.from({ length: many }, (_, index) =>
    melding(from + index, {
      ...{ channel: index % 3 === 0 ? 'police' : 'self', nuisance: 'pets', suitable: index % 2 === 0 },
      ...{ acceptedOn: day('2026-10-06'), firstTalkOn: day('2026-10-12'), mediators: ['M01', 'M02'] },
      ...(index % 2 === 0 ? { closedOn: day('2026-11-02'), outcome: 'improved' } : {}),
    }),
  )

async function someRows(): Promise<void> {
  await putRows(organisation.id, {
    cases: someCases(1, 6),
    mediators: [{ code: 'M01', activeFrom: day('2026-01-05') }],
    trainings: [{ mediator: 'M01', kind: 'basic', day: day('2026-02-02'), recognised: true, hours: 18 }],
  })
}

test('figures stand under the themes that ask them, with their counts and the way to each of them', async () => {
  await someRows()
  const page = await htmlOf(figures())
  expect(page).toContain('100% · 6 van 6')
  expect(page).toContain('href="/indicators/ind-pair-share"')
  expect(page).toContain('24 november 2025 tot en met 23 november 2026')
  expect(page.match(/<h2/g)?.length).toBeGreaterThan(5)
})

test('a figure that cannot be computed says why, and leads whoever may to the register', async () => {
  const empty = await htmlOf(figures())
  expect(empty).toContain('In het register Bemiddelaars staat op deze dag nog niets.')
  expect(empty).toContain('href="/registers/mediators"')
  signedInAs(organisation.viewer)
  expect(await htmlOf(figures())).not.toContain('href="/registers/mediators"')
})

test('the page begins with how many figures stand how, and with the ways to the charts and the themes', async () => {
  await someRows()
  const head = (await htmlOf(figures())).split('<h2')[0]
  expect(head).toMatch(/Gehaald: \d+/)
  expect(head).toMatch(/Niet te berekenen: \d+/)
  expect(head).toContain('href="#charts"')
  expect(head).toContain('href="#th-volunteers"')
})

test('each figure stands in one row, and what another theme asks as well is named there', async () => {
  const page = await htmlOf(figures())
  const rows = page.match(/<th scope="row"><div class="cell"><a href="[^"]+"/g) ?? []
  expect(rows.length).toBeGreaterThan(20)
  expect(new Set(rows).size).toBe(rows.length)
  expect(page).toContain('Ook gevraagd onder dit thema:')
})

test('that a register is empty is said once, with how many figures that costs', async () => {
  const page = await htmlOf(figures())
  expect(page.match(/In het register Zaken staat op deze dag nog niets/g)).toHaveLength(1)
  expect(page).toMatch(/Daardoor zijn \d+ cijfers niet te berekenen\./)
})

test('what only compares says that it cannot be computed as well', async () => {
  const page = await htmlOf(indicator('ind-suitable-share'))
  expect(page).toContain('Niet te berekenen')
  expect(page).not.toContain('Ter informatie')
})

test('pictures say what one sees and hold the same numbers in a table', async () => {
  await someRows()
  const page = await htmlOf(figures())
  expect(page).toContain('In de laatste twaalf kalendermaanden waren er 6 meldingen.')
  expect(page).toContain('Het vaakst: zelfmelder, 4 van 6 (67%).')
  expect(page).toContain('Van de 3 afgesloten meldingen hadden er 3 een positief resultaat (100%).')
  expect(page.match(/role="img"/g)?.length).toBeGreaterThanOrEqual(5)
  expect(page).toContain('Dezelfde cijfers in een tabel')
})

test('another day shows what was known then; a day that has to come is refused in words', async () => {
  await someRows()
  expect(await htmlOf(figures('2026-10-04'))).toContain('In de laatste twaalf kalendermaanden waren er geen meldingen.')
  for (const day of ['2026-12-01', 'morgen', '2026-02-30']) {
    const page = await htmlOf(figures(day))
    expect(page).toContain('Deze dag kan niet.')
    expect(page).toContain('Stand op 23 november 2026')
  }
})

test('both pages ask the database the same few questions, however many rows there are', async () => {
  const pages = [
    () => figures(),
    () => figures('2026-11-01'),
    () => indicator('ind-pair-share'),
    () => indicator('ind-nuisance-mix'),
    () => indicator('ind-retention-over'),
  ]
  const asked = async () => {
    const all = []
    for (const page of pages) all.push((await statementsOf(page)).length)
    return all
  }
  await someRows()
  const few = await asked()
  await putRows(organisation.id, { cases: someCases(100, 200) })
  expect(await asked()).toEqual(few)
  expect(Math.max(...few)).toBeLessThanOrEqual(4)
})

test('one indicator shows its course, how it is counted, and national figures to compare with', async () => {
  await someRows()
  const page = await htmlOf(indicator('ind-positive-handled'))
  expect(page).toContain('Verloop per maand')
  expect(page).toContain('<path class="chart-line"')
  expect(page).toContain('Zo telt Toetsklaar')
  expect(page).toContain('Alleen ter vergelijking. Dit is geen norm.')
  expect(page).toContain('Er is nog geen ijkpunt gezet.')
  expect(page).toContain('href="/requirements/')
})

test('an indicator that the framework does not know is not found', async () => {
  expect(await indicator('ind-nothing')).toBe('not-found')
})

test('codes that nobody has are named', async () => {
  await someRows()
  expect(await htmlOf(indicator('ind-no-case-before-training'))).toContain('M02')
})

test('the lead makes an indicator count and stops that, and the page says before what it does', async () => {
  const before = await htmlOf(indicator('ind-pair-share'))
  expect(before).toContain('Gereedheid blijft dan 0 van 6.')
  expect(before).toContain('Laat meetellen voor gereedheid')
  expect(await submit(chooseIndicator, { indicatorId: 'ind-pair-share', choice: 'counts' })).toMatchObject({ ok: true })
  const after = await htmlOf(indicator('ind-pair-share'))
  expect(after).toContain('Telt mee, omdat de projectleider dat koos.')
  expect(await submit(chooseIndicator, { indicatorId: 'ind-pair-share', choice: 'informs' })).toMatchObject({
    ok: true,
  })
  expect(await htmlOf(indicator('ind-pair-share'))).toContain('Informeert. Het houdt geen eis tegen.')
})

test('what the framework asks stays hard, and what only compares cannot count', async () => {
  const choose = (indicatorId: string, choice: string) => submit(chooseIndicator, { indicatorId, choice })
  for (const id of ['ind-agreement-share', 'ind-suitable-share', 'ind-referrer-mix', 'ind-evidence-complete']) {
    expect(await choose(id, 'counts')).toMatchObject({ problem: 'indicator-fixed' })
    expect(await htmlOf(indicator(id))).not.toContain('Laat meetellen')
  }
  expect(await choose('ind-nothing', 'counts')).toMatchObject({ problem: 'not-found' })
})

test('nobody but the lead sees what there is to choose or to state', async () => {
  signedInAs(organisation.editor)
  expect(await htmlOf(indicator('ind-pair-share'))).not.toContain('Laat meetellen')
  expect(await htmlOf(indicator('ind-retention-over'))).not.toContain('Verklaring vastleggen')
})

test('a statement stands with its day and who made it, and a later one comes above it', async () => {
  const state = (onDay: string, value: string) =>
    submit(stateIndicator, { indicatorId: 'ind-retention-over', onDay, value })
  expect(await state('2026-11-01', '2')).toMatchObject({ ok: true })
  expect(await htmlOf(indicator('ind-retention-over'))).toContain('Niet gehaald')
  expect(await state('2026-11-20', '0')).toMatchObject({ ok: true })
  const page = await htmlOf(indicator('ind-retention-over'))
  expect(page).toContain('Gehaald')
  expect(page).toContain(`${organisation.lead.name} verklaarde dit voor 20 november 2026.`)
  expect(page.indexOf('20 nov 2026')).toBeLessThan(page.indexOf('1 nov 2026'))
})

test('a statement needs a whole number and a day that has been', async () => {
  const state = (onDay: string, value: string) =>
    submit(stateIndicator, { indicatorId: 'ind-retention-over', onDay, value })
  expect(await state('2026-11-24', '0')).toMatchObject({ problem: 'statement-in-future' })
  expect(await state('2026-11-23', 'geen')).toMatchObject({ faults: { value: 'whole-number' } })
  expect(
    await submit(stateIndicator, { indicatorId: 'ind-pair-share', onDay: '2026-11-01', value: '0' }),
  ).toMatchObject({
    problem: 'not-found',
  })
})
