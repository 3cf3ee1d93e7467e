import fc from 'fast-check'
import { columnChart } from '@/lib/charts/column-chart'
import { addMonths, day } from '@/lib/day'

const months = (counts: readonly number[]) =>
  counts.map((count, index) => ({ first: addMonths(day('2025-12-01'), index), count }))

test('the highest month fills the height, and the others are in proportion', () => {
  const columns = columnChart(months([3, 12, 6, 0]), 120)
  expect(columns.map(({ height }) => height)).toEqual([30, 120, 60, 0])
  expect(columns.map(({ y }) => y)).toEqual([90, 0, 60, 120])
})

test('a year without reports is a row of empty places', () => {
  expect(columnChart(months(Array.from({ length: 12 }, () => 0)), 100).every(({ height }) => height === 0)).toBe(true)
})

test('months stand side by side within the picture, each in a place of its own', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20000), { minLength: 1, maxLength: 24 }), (counts) => {
      const columns = columnChart(months(counts), 150)
      columns.forEach(({ x, width, middle }, index) => {
        const before = columns[index - 1]
        expect(x).toBeGreaterThanOrEqual(before === undefined ? 0 : before.x + before.width)
        expect(x + width).toBeLessThanOrEqual(100.01)
        expect(Math.abs(middle - x - width / 2)).toBeLessThan(0.02)
      })
    }),
  )
})
