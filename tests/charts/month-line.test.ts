import fc from 'fast-check'
import { monthLine, pathWidth } from '@/lib/charts/month-line'
import { addMonths, day } from '@/lib/day'

const values = (all: readonly (number | null)[]) =>
  all.map((value, index) => ({ on: addMonths(day('2025-12-31'), index), value }))
const share = { goal: [0.6], most: 1, height: 200 } as const

test('a share is drawn on a scale from nothing to everything, with its goal', () => {
  const line = monthLine(values([0, 0.5, 1]), share)
  expect(line.points.map(({ y }) => y)).toEqual([200, 100, 0])
  expect(line.goal).toEqual([80])
  expect(line.rules.map(({ value }) => value)).toEqual([0, 0.5, 1])
})

test('a month that could not be computed leaves the line open', () => {
  const line = monthLine(values([0.2, null, 0.4, 0.6]), share)
  expect(line.path.match(/M/g)).toHaveLength(2)
  expect(line.points).toHaveLength(3)
  expect(line.months).toHaveLength(4)
})

test('a number has a scale on which its goal fits as well', () => {
  const line = monthLine(values([3, 4]), { goal: [3, 8], most: null, height: 100 })
  for (const y of line.goal) expect(y >= 0 && y <= 100).toBe(true)
  expect(line.rules.at(-1)?.value).toBeGreaterThanOrEqual(8)
})

test('a count has no half steps on its scale, and what may fall between two numbers has', () => {
  const scale = (all: readonly number[], most: number | null = null) =>
    monthLine(values(all), { goal: [0], most, height: 100 }).rules.map(({ value }) => value)
  expect(scale([0, 1])).toEqual([0, 1])
  expect(scale([0, 0])).toEqual([0, 1])
  expect(scale([1, 4])).toEqual([0, 2, 4])
  expect(scale([0.5, 1])).toEqual([0, 0.5, 1])
  expect(scale([0, 1], 1)).toEqual([0, 0.5, 1])
})

test('whatever was measured, everything lies within the picture and months come one after the other', () => {
  const measured = fc.array(fc.option(fc.double({ min: 0, max: 5000, noNaN: true })), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(measured, fc.option(fc.double({ min: 0, max: 9000, noNaN: true })), (all, goal) => {
      const line = monthLine(values(all), { goal: goal === null ? null : [goal], most: null, height: 180 })
      for (const { x, y } of line.points) expect(x > 10 && x <= 96 && y >= 0 && y <= 180).toBe(true)
      for (const y of [...line.goal, ...line.rules.map((rule) => rule.y)]) expect(y >= 0 && y <= 180).toBe(true)
      for (const pair of line.path.match(/-?[\d.]+,-?[\d.]+/g) ?? []) {
        const [x = -1, y = -1] = pair.split(',').map(Number)
        expect(x >= 0 && x <= pathWidth && y >= 0 && y <= 180).toBe(true)
      }
      line.months.forEach(({ x }, index) => {
        if (index > 0) expect(x).toBeGreaterThan((line.months[index - 1]?.x ?? 100) + 7)
      })
    }),
  )
})
