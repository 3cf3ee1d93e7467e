import fc from 'fast-check'
import { addDays, daysBetween, type Day } from '@/lib/day'
import type { ReadinessRecord } from '@/lib/readiness/record'
import { runsOf } from '@/lib/readiness/runs'
import { today } from './facts'

function recorded(on: Day, ready: number): ReadinessRecord {
  const none = { ready: 0, of: 0, claimed: 0 }
  const nothing = { done: 0, of: 0 }
  return {
    ...{ day: on, part: 'pilot', must: { ready, of: 6, claimed: 0 }, should: none, otherPart: null },
    ...{ evidence: nothing, work: nothing },
  }
}

test('days with the same numbers are one stretch, and days without a record are one too', () => {
  const at = (days: number) => addDays(today, days)
  const records = [recorded(at(0), 1), recorded(at(1), 1), recorded(at(4), 1), recorded(at(5), 2)]
  expect(runsOf(records).map(({ from, until, record }) => [from, until, record?.must.ready ?? null])).toEqual([
    [at(0), at(1), 1],
    [at(2), at(3), null],
    [at(4), at(4), 1],
    [at(5), at(5), 2],
  ])
})

test('every day between the first and the last is in exactly one stretch, with the number it was recorded with', () => {
  const course = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 3 })), {
    selector: ([day]) => day,
    maxLength: 40,
  })
  fc.assert(
    fc.property(course, (chosen) => {
      const records = chosen
        .toSorted(([one], [other]) => one - other)
        .map(([days, ready]) => recorded(addDays(today, days), ready))
      const told = runsOf(records).flatMap(({ from, until, record }) =>
        Array.from({ length: daysBetween(from, until) + 1 }, (_, index) => [
          addDays(from, index),
          record?.must.ready ?? null,
        ]),
      )
      const first = records[0]
      const last = records.at(-1)
      const known = new Map(records.map(({ day, must }) => [day, must.ready]))
      const expected =
        first && last
          ? Array.from({ length: daysBetween(first.day, last.day) + 1 }, (_, index) => {
              const on = addDays(first.day, index)
              return [on, known.get(on) ?? null]
            })
          : []
      expect(told).toEqual(expected)
    }),
  )
})
