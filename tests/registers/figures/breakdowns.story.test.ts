import { join } from 'node:path'
import { changeAs, readAs } from '@/db/store'
import { day, type Day } from '@/lib/day'
import { coverageOf } from '@/lib/registers/figures/coverage'
import type { Group } from '@/lib/registers/indicators/reading'
import type { RegisterName } from '@/lib/registers/register'
import { registerOf } from '@/lib/registers/registers'
import { ok } from '@/lib/result'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { readFile } from '../reading/read'
import { indicatorsOn, putRows } from '../indicators/register-rows'

givenDatabase()

const files = { mediators: 'bemiddelaars.xlsx', trainings: 'trainingen.csv', cases: 'zaken.csv' }
const days = ['2022-12-31', '2023-04-28', '2023-12-31'].map(day)

let organisation: GivenOrganisation
beforeAll(async () => {
  organisation = await given.organisation({ pilotStartsOn: '2022-04-28' })
  for (const [register, file] of Object.entries(files) as [RegisterName, string][]) {
    const { rows } = await readFile(join(__dirname, '../samples', file), register)
    await putRows(organisation.id, { [register]: rows.map(({ values }) => values) })
  }
}, 60_000)

const shown = (on: Day) => readAs(organisation.viewer, ({ indicators }) => indicators.breakdowns(on))
const inWords = (groups: readonly Group[]) => Object.fromEntries(groups.map(({ id, count }) => [id, count]))
const notEmpty = (groups: Readonly<Record<string, number | string>> | null | undefined) =>
  Object.fromEntries(Object.entries(groups ?? {}).filter(([, count]) => count !== 0))
const total = (groups: readonly { readonly count: number }[]) => groups.reduce((sum, { count }) => sum + count, 0)

test.each(days)('the pictures of %s show what the indicators of that day count', async (on) => {
  const pictures = await shown(on)
  const found = await indicatorsOn(organisation.viewer, on)
  expect(inWords(pictures.channels)).toEqual(notEmpty(found.get('ind-referrer-mix')?.groups))
  expect(inWords(pictures.nuisance)).toEqual(notEmpty(found.get('ind-nuisance-mix')?.groups))
  expect(total(pictures.outcomes)).toBe(found.get('ind-positive-reports')?.denominator)
  const { numerator = 0, denominator = 0 } = found.get('ind-suitable-share') ?? {}
  expect(total(pictures.reasons)).toBe((denominator ?? 0) - (numerator ?? 0))
})

test.each(days)('on %s every active mediator is drawn, with the training that the indicators count', async (on) => {
  const { mediators } = await shown(on)
  const found = await indicatorsOn(organisation.viewer, on)
  const { missing } = coverageOf(mediators)
  const had = (id: string) => found.get(id)?.numerator
  expect(mediators).toHaveLength(found.get('ind-basic-training-share')?.denominator ?? 0)
  expect(mediators.length - missing.recognised.length).toBe(had('ind-basic-training-share'))
  expect(mediators.length - missing.hours.length).toBe(had('ind-basic-training-hours'))
  expect(mediators.filter(({ followUp }) => followUp === 'yes').length).toBe(had('ind-followup-training-share') ?? 0)
})

test('months of a whole calendar year hold every report of that year', async () => {
  const { months, channels } = await shown(day('2022-12-31'))
  expect(months).toHaveLength(24)
  expect(months.at(-1)?.first).toBe('2022-12-01')
  expect(total(months.slice(-12))).toBe(total(channels))
})

test('a month that is not over counts up to the day, and what comes later is not known yet', async () => {
  const { months } = await shown(day('2022-12-31'))
  const before = await shown(day('2022-11-15'))
  expect(before.months.at(-1)?.first).toBe('2022-11-01')
  expect(before.months.at(-1)?.count).toBeLessThanOrEqual(months.at(-2)?.count ?? 0)
})

test('rows in the bin are in no picture', async () => {
  const other = await given.organisation()
  const [id = ''] = await given.rows(other, 'cases', [{ number: '1', reportedOn: day('2026-11-01'), channel: 'self' }])
  const channels = async () =>
    (await readAs(other.viewer, ({ indicators }) => indicators.breakdowns(day('2026-11-23')))).channels
  expect(await channels()).toEqual([{ id: 'self', count: 1 }])
  await changeAs(other.lead, async ({ registers }) => {
    const row = await registers.find(registerOf('cases'), id)
    return row === undefined ? ok(null) : registers.remove(registerOf('cases'), row)
  })
  expect(await channels()).toEqual([])
})
