import { readAs } from '@/db/store'
import { addDays } from '@/lib/day'
import { isSameStanding, recordOf, type ReadinessRecord } from '@/lib/readiness/record'
import { runsOf } from '@/lib/readiness/runs'
import { givenDatabase } from '@/tests/support/database'
import { givenDataFolder } from '../evidence/files/data-folder'
import { addedDemo, readinessOf, type AddedDemo } from './demo'

givenDatabase()
givenDataFolder()

let demo: AddedDemo
let records: readonly ReadinessRecord[]
beforeAll(async () => {
  demo = await addedDemo('2026-11-23')
  records = await readAs(demo.heemskerk.lead, async (store) => store.readinessRecords.of(await store.rounds.current()))
}, 60_000)

test('the demo looks back on its pilot from the first day until today, and today says what the overview says', async () => {
  expect(records[0]?.day).toBe('2026-03-23')
  const { readiness } = await readinessOf(demo.heemskerk.lead, demo.today)
  const last = records.at(-1)
  expect(last?.day).toBe(demo.today)
  expect(last && isSameStanding(last, recordOf(readiness))).toBe(true)
})

test('it began with nothing ready, and gained as its documents came', () => {
  expect(records[0]?.must.ready).toBe(0)
  const ready = records.map(({ must }) => must.ready)
  expect(ready.at(-1)).toBeGreaterThan(0)
  const recognition = records.map(({ otherPart }) => otherPart?.ready ?? 0)
  expect(new Set(recognition).size).toBeGreaterThan(4)
})

test('the weeks in which the computer was off are a gap, and no number was made up for them', () => {
  const gaps = runsOf(records).filter(({ record }) => record === null)
  expect(gaps).toEqual([{ from: '2026-07-03', until: addDays(gaps[0]?.from ?? demo.today, 13), record: null }])
})
