import fc from 'fast-check'
import { coverageChart, type CoverageRow } from '@/lib/charts/coverage-chart'

const rows = (count: number): readonly CoverageRow[] =>
  Array.from({ length: count }, (_, index) => ({
    label: `M${index}`,
    cells: [{ mark: 'yes' }, { mark: 'no', text: '12' }, { mark: 'none' }],
  }))

test('a few mediators stand below each other, many in even panels side by side', () => {
  expect(coverageChart(rows(9)).map(({ rows }) => rows.length)).toEqual([9])
  expect(coverageChart(rows(16)).map(({ rows }) => rows.length)).toEqual([8, 8])
  expect(coverageChart(rows(40)).map(({ rows }) => rows.length)).toEqual([14, 14, 12])
  expect(coverageChart([])).toEqual([])
})

test('every mediator is drawn once, in order, within the picture and below the headings', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 120 }), (count) => {
      const panels = coverageChart(rows(count))
      expect(panels.flatMap(({ rows }) => rows.map(({ label }) => label))).toEqual(
        rows(count).map(({ label }) => label),
      )
      for (const { rows, height, columns } of panels) {
        rows.forEach(({ y }, index) => {
          expect(y - 15).toBeGreaterThanOrEqual(index === 0 ? 20 : (rows[index - 1]?.y ?? 0) + 15)
          expect(y + 15).toBeLessThanOrEqual(height)
        })
        for (const x of columns) expect(x > 20 && x < 95).toBe(true)
      }
    }),
  )
})
