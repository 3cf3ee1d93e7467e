import { readXlsx } from 'hucre/xlsx'
import { GET as exportRegister } from '@/app/api/registers/[register]/export/route'
import { GET as giveTemplate } from '@/app/api/registers/[register]/template/route'
import { systemWithin } from '@/db/store/transaction'
import { sql } from 'kysely'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { follow } from '@/tests/support/in-the-browser'
import { signedInAs } from '@/tests/support/signed-in-as'
import { day } from '@/lib/day'

givenDatabase()

let organisation: GivenOrganisation
beforeEach(async () => {
  organisation = await given.organisation({ name: 'Buurtbemiddeling Noord' })
})

const asked = (register: string, query = '') =>
  follow(exportRegister, { register }, `http://toetsklaar.test/api/registers/${register}/export${query}`)

test('a register goes out as a spreadsheet with real days, oldest row first', async () => {
  await given.rows(organisation, 'complaints', [
    { number: 'K2', receivedOn: day('2026-05-04'), outcome: 'upheld' },
    { number: 'K1', receivedOn: day('2026-04-01') },
  ])
  signedInAs(organisation.reviewer)
  const answer = await asked('complaints')
  expect(answer.headers.get('content-disposition')).toMatch(/"klachten-buurtbemiddeling-noord-[\d-]{10}\.xlsx"/)
  const { sheets } = await readXlsx(new Uint8Array(await answer.arrayBuffer()))
  expect(sheets[0]?.rows).toEqual([
    ['Klachtnummer', 'Ontvangen op', 'Bevestigd op', 'Afgehandeld op', 'Uitkomst'],
    ['K1', new Date('2026-04-01T00:00:00Z'), null, null, null],
    ['K2', new Date('2026-05-04T00:00:00Z'), null, null, 'gegrond'],
  ])
})

test('as CSV it opens in a Dutch spreadsheet, and no text in it is a formula', async () => {
  await given.rows(organisation, 'activities', [
    { day: day('2026-05-04'), kind: 'publicity', audience: '-1+1', description: 'Plein; "Noord"' },
  ])
  signedInAs(organisation.reviewer)
  const answer = await asked('activities', '?format=csv')
  const bytes = Buffer.from(await answer.arrayBuffer())
  expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf')
  expect(bytes.subarray(3).toString()).toBe(
    'Datum;Soort activiteit;Doelgroep;Omschrijving\r\n04-05-2026;publiciteit;"\'-1+1";"Plein; ""Noord"""\r\n',
  )
})

test('what is made up says so in the name of the file and above its rows', async () => {
  const demo = await given.organisation({ name: 'Oefenbuurt', fictional: true })
  await given.rows(demo, 'complaints', [{ number: 'K1', receivedOn: day('2026-04-01') }])
  signedInAs(demo.reviewer)
  const answer = await asked('complaints', '?format=csv')
  expect(answer.headers.get('content-disposition')).toMatch(/"fictief-klachten-oefenbuurt-[\d-]{10}\.csv"/)
  expect(await answer.text()).toMatch(/^Fictief\. Dit zijn verzonnen gegevens om mee te oefenen\.\r\nKlachtnummer;/)
})

test('names of mediators are in the register of mediators and nowhere else', async () => {
  await given.rows(organisation, 'mediators', [{ code: 'B1', name: 'Anja', activeFrom: day('2026-01-05') }])
  await given.rows(organisation, 'cases', [{ number: '1', reportedOn: day('2026-04-01'), mediators: ['B1'] }])
  signedInAs(organisation.reviewer)
  expect(await (await asked('mediators', '?format=csv')).text()).toContain('B1;Anja;05-01-2026')
  const cases = await (await asked('cases', '?format=csv')).text()
  expect(cases).toContain(';B1;')
  expect(cases).not.toContain('Anja')
})

test('a register of thousands of rows goes out whole, each row once', async () => {
  await systemWithin(organisation.id, (tx) =>
    sql`
      insert into mediation_case (organisation_id, number, reported_on)
      select ${organisation.id}, number, date '2026-01-01' + number % 3 from generate_series(1, 2500) number
    `.execute(tx),
  )
  signedInAs(organisation.reviewer)
  const lines = (await (await asked('cases', '?format=csv')).text()).trim().split('\r\n').slice(1)
  const numbers = lines.map((line) => Number(line.split(';')[0]))
  expect(numbers.toSorted((one, other) => one - other)).toEqual(Array.from({ length: 2500 }, (_, at) => at + 1))
  const days = lines.map((line) => line.split(';')[1])
  expect(days).toEqual(days.toSorted())
})

test('an empty register to fill in explains its columns and offers the terms of the organisation', async () => {
  signedInAs(organisation.editor)
  const address = 'http://toetsklaar.test/api/registers/trainings/template'
  const answer = await follow(giveTemplate, { register: 'trainings' }, address)
  expect(answer.headers.get('content-disposition')).toMatch(/"sjabloon-trainingen-buurtbemiddeling-noord-/)
  const { sheets } = await readXlsx(new Uint8Array(await answer.arrayBuffer()))
  const [training, explanation] = sheets
  expect(training?.rows).toHaveLength(2)
  expect(training?.rows[1]?.[0]).toBe('VOORBEELD: B01')
  const kinds = explanation?.rows.slice(2, 5).map((row) => row[3])
  expect(kinds).toEqual(['basistraining', 'vervolgtraining', 'verdiepingstraining'])
  expect(training?.dataValidations?.[0]).toMatchObject({ formula1: 'Uitleg!$D$3:$D$5', range: 'B2:B2000' })
})

test('a register that does not exist is not found, and a viewer gets none', async () => {
  signedInAs(organisation.lead)
  expect((await asked('neighbours')).status).toBe(404)
  signedInAs(organisation.viewer)
  expect((await asked('cases')).status).toBe(404)
})
