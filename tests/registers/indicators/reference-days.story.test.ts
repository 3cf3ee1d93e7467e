import { join } from 'node:path'
import { z } from 'zod'
import { day, type Day } from '@/lib/day'
import type { RegisterName } from '@/lib/registers/register'
import { given } from '@/tests/support/given'
import { givenDatabase } from '@/tests/support/database'
import expected from '../samples/expected-indicators.json'
import { readFile } from '../reading/read'
import { indicatorsOn, putRows } from './register-rows'

givenDatabase()

const files = {
  mediators: 'bemiddelaars.xlsx',
  trainings: 'trainingen.csv',
  cases: 'zaken.csv',
  meetings: 'bijeenkomsten.csv',
}

const days = Object.keys(expected).map(day)
const valuesOf = z.record(z.string(), z.record(z.string(), z.record(z.string(), z.number().nullable()))).parse(expected)

/** What an indicator comes to, in the form of the reference: a distribution is its groups. */
async function computedOn(organisation: Awaited<ReturnType<typeof heemskerk>>, on: Day) {
  const found = await indicatorsOn(organisation.viewer, on)
  return (id: string): object | undefined => {
    const { value, numerator, denominator, count, groups } = found.get(id) ?? {}
    return groups ?? JSON.parse(JSON.stringify({ value, numerator, denominator, count }))
  }
}

async function heemskerk() {
  const organisation = await given.organisation({ pilotStartsOn: '2022-04-28' })
  for (const [register, file] of Object.entries(files) as [RegisterName, string][]) {
    const { rows } = await readFile(join(__dirname, '../samples', file), register)
    await putRows(organisation.id, { [register]: rows.map(({ values }) => values) })
  }
  return organisation
}

test('the registers of a coordinator come to the values that were worked out by hand, on each of three days', async () => {
  const organisation = await heemskerk()
  expect(days).toHaveLength(3)
  for (const on of days) {
    const computed = await computedOn(organisation, on)
    const wanted = valuesOf[on] ?? {}
    expect(Object.fromEntries(Object.keys(wanted).map((id) => [id, computed(id)]))).toEqual(wanted)
  }
})
