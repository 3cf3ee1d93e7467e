import fc from 'fast-check'
import { monthsWithin } from '@/lib/charts/months'
import { pathWidth, trendChart } from '@/lib/charts/trend-chart'
import { addDays, day, type Day } from '@/lib/day'

const start = day('2026-03-01')
const at = (days: number, value: number) => ({ day: addDays(start, days), value })

test('a figure holds until it changes, so it is drawn as steps over the whole width', () => {
  const chart = trendChart({ measured: [at(0, 0), at(1, 0), at(2, 0.5)], until: addDays(start, 40) }, 100)
  expect(chart.line).toBe('M0,100L50,100L50,50')
  expect(chart.now).toEqual({ x: 5, y: 50 })
  expect(chart.goal).toEqual({ x: 100, y: 0 })
})

test('a year without a change is one line, not one piece for every day', () => {
  const year = Array.from({ length: 365 }, (_, days) => at(days, 0.5))
  expect(trendChart({ measured: year, until: addDays(start, 364) }, 100).line).toBe('M0,50L1000,50L1000,50')
})

test('days without a record are left open, and the place of the gap is told', () => {
  const chart = trendChart(
    { measured: [at(0, 0.2), at(1, 0.2), at(11, 0.4), at(12, 0.4)], until: addDays(start, 40) },
    100,
  )
  expect(chart.line.match(/M/g)).toHaveLength(2)
  expect(chart.gaps).toEqual([{ x: 2.5, width: 25 }])
})

test('one day alone is a dot, not nothing', () => {
  const chart = trendChart({ measured: [at(0, 0.5)], until: addDays(start, 100) }, 100)
  expect(chart.line).toBe('M0,50Z')
  expect(chart.now).toEqual({ x: 0, y: 50 })
})

test('a decision that has been leaves the days after it on the axis', () => {
  const chart = trendChart({ measured: [at(0, 0), at(100, 1)], until: addDays(start, 50) }, 100)
  expect(chart.now?.x).toBe(100)
  expect(chart.goal?.x).toBe(50)
})

test('a decision from before anything was measured has no place in the picture', () => {
  expect(trendChart({ measured: [at(10, 0)], until: start }, 100).goal).toBeNull()
})

test('nothing measured draws an axis and nothing on it', () => {
  expect(trendChart({ measured: [], until: start }, 100)).toMatchObject({ line: '', area: '', gaps: [], now: null })
})

test('whatever was measured, everything lies within the picture', () => {
  const measured = fc
    .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 700 }), fc.double({ min: 0, max: 1, noNaN: true })), {
      selector: ([days]) => days,
      maxLength: 60,
    })
    .map((all) => all.toSorted(([one], [other]) => one - other).map(([days, value]) => at(days, value)))
  fc.assert(
    fc.property(measured, fc.integer({ min: 0, max: 800 }), (course, days) => {
      const chart = trendChart({ measured: course, until: addDays(start, days) }, 200)
      const inPaths = `${chart.line}${chart.area}`.match(/-?[\d.]+,-?[\d.]+/g) ?? []
      for (const pair of inPaths) {
        const [x = -1, y = -1] = pair.split(',').map(Number)
        expect(x >= 0 && x <= pathWidth && y >= 0 && y <= 200).toBe(true)
      }
      const shares = [chart.goal, chart.now, ...chart.months].map((point) => point?.x ?? 0)
      for (const x of shares) expect(x >= 0 && x <= 100).toBe(true)
      expect(chart.months.length).toBeLessThanOrEqual(5)
    }),
  )
})

test('months are named evenly, and never more than fit', () => {
  const months = (until: Day, most = 5) => monthsWithin(day('2026-01-15'), until, most)
  expect(months(day('2026-01-31'))).toEqual([])
  expect(months(day('2026-04-10'))).toEqual(['2026-02-01', '2026-03-01', '2026-04-01'])
  expect(months(day('2026-12-31'))).toEqual(['2026-02-01', '2026-05-01', '2026-08-01', '2026-11-01'])
})
