import fc from 'fast-check'
import { drawYear, letterWidth, rowHeight, yearWidth } from '@/lib/charts/year-line'
import { addDays, day } from '@/lib/day'

const from = day('2026-03-01')
const until = day('2027-04-01')
const marks = fc
  .array(fc.record({ after: fc.nat(396), letters: fc.integer({ min: 5, max: 52 }) }), { maxLength: 14 })
  .map((drawn) =>
    drawn.map(({ after, letters }, index) => ({
      ...{ key: String(index), on: addDays(from, after), label: 'a'.repeat(letters) },
    })),
  )

test('no label touches another, leaves the picture, or stands on the line to another', () => {
  fc.assert(
    fc.property(marks, (wanted) => {
      const { marks: drawn, axis } = drawYear({ from, until, bars: [], marks: wanted })
      const boxes = drawn.map(({ x, y, anchor, label }) => {
        const width = label.length * letterWidth
        return { x, y, left: anchor === 'start' ? x : x - width, right: anchor === 'start' ? x + width : x }
      })
      expect(boxes).toHaveLength(wanted.length)
      for (const box of boxes) {
        expect(box.left).toBeGreaterThanOrEqual(0)
        expect(box.right).toBeLessThanOrEqual(yearWidth)
        for (const other of boxes) {
          if (other === box) continue
          const isBeside = box.right <= other.left || other.right <= box.left
          expect(isBeside || Math.abs(box.y - other.y) >= rowHeight).toBe(true)
          const crosses = other.x > box.left && other.x < box.right && other.y > axis === box.y > axis
          if (crosses) expect(Math.abs(other.y - axis)).toBeLessThan(Math.abs(box.y - axis))
        }
      }
    }),
  )
})

test('what lies outside the picture is left out, and a bar that began earlier begins at its edge', () => {
  const drawn = drawYear({
    ...{ from, until },
    bars: [{ id: 'year', from: day('2025-01-01'), until: day('2026-09-01') }],
    marks: [{ key: 'early', on: day('2025-01-01'), label: 'Vroeg' }],
  })
  expect(drawn.marks).toEqual([])
  expect(drawn.bars[0]?.x).toBe(0)
  expect(drawn.xOf(day('2028-01-01'))).toBeNull()
})
