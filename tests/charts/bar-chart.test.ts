import fc from 'fast-check'
import { barChart, barHeight, type Bar } from '@/lib/charts/bar-chart'
import { wrapLabel } from '@/lib/charts/wrap-label'

const bar = (id: string, count: number, label = id): Bar => ({ id, label, count })

/** Room that a line of text takes above and below its baseline. */
const [ascent, descent] = [14, 4]

test('a bar is as long as its count is of the longest', () => {
  const { bars } = barChart([bar('a', 40), bar('b', 10), bar('c', 0)], 40)
  const [longest = 0, quarter = 0, none = -1] = bars.map(({ width }) => width)
  expect(quarter).toBe(longest / 4)
  expect(none).toBe(0)
  expect(longest).toBeLessThan(80)
})

test('two pictures of one scale draw the same count equally long', () => {
  const [one] = barChart([bar('a', 5)], 20).bars
  const [other] = barChart([bar('b', 20), bar('c', 5)], 20).bars.slice(1)
  expect(one?.width).toBe(other?.width)
})

test('no label touches a bar or another label, however long it is', () => {
  const label = fc
    .array(fc.string({ minLength: 1, maxLength: 14 }), { minLength: 1, maxLength: 8 })
    .map((words) => words.join(' '))
  const bars = fc.array(fc.record({ id: fc.string(), label, count: fc.nat(1000) }), { maxLength: 20 })
  fc.assert(
    fc.property(bars, (counted) => {
      let free = 0
      const drawn = barChart(counted, 1000)
      for (const { lines, y } of drawn.bars) {
        for (const line of lines) {
          expect(line.y - ascent).toBeGreaterThanOrEqual(free)
          free = line.y + descent
        }
        expect(y).toBeGreaterThanOrEqual(free)
        free = y + barHeight
      }
      expect(drawn.height).toBeGreaterThanOrEqual(free)
    }),
  )
})

test('a long label goes on below, between its words', () => {
  expect(wrapLabel('opgelost na gesprekken met beide partijen apart', 36)).toEqual([
    'opgelost na gesprekken met beide',
    'partijen apart',
  ])
  expect(wrapLabel('aa bb', 1)).toEqual(['a', 'a', 'b', 'b'])
})

test('no line is longer than there is room for, and nothing of a label gets lost', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 90 }), fc.integer({ min: 1, max: 40 }), (label, most) => {
      const lines = wrapLabel(label, most)
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(most)
      expect(lines.join('').replaceAll(/\s/g, '')).toBe(label.replaceAll(/\s/g, ''))
    }),
  )
})
