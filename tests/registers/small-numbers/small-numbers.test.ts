import fc from 'fast-check'
import { withoutSmallNumbers, type Cell, type ShownCell } from '@/lib/registers/small-numbers'

const table = (counts: Readonly<Record<string, number>>): readonly Cell[] =>
  Object.entries(counts).map(([id, count]) => ({ id, count }))
const shown = (cells: readonly ShownCell[]) => Object.fromEntries(cells.map(({ id, shown }) => [id, shown]))

test('large numbers and nothing at all are told as they are', () => {
  expect(shown(withoutSmallNumbers(table({ noise: 12, pets: 0, parking: 5 })))).toEqual({
    noise: 12,
    pets: 0,
    parking: 5,
  })
})

test('one small number takes the smallest of the others with it, because the total would give it away', () => {
  const hidden = withoutSmallNumbers(table({ noise: 12, pets: 3, parking: 8 }))
  expect(shown(hidden)).toEqual({ noise: 12, pets: 'few', parking: 'hidden' })
})

test('two small numbers keep each other hidden', () => {
  expect(shown(withoutSmallNumbers(table({ noise: 12, pets: 3, parking: 2 })))).toEqual({
    noise: 12,
    pets: 'few',
    parking: 'few',
  })
})

test('two times one, or two times four, gives itself away, so a third is hidden', () => {
  for (const count of [1, 4]) {
    const hidden = withoutSmallNumbers(table({ noise: 12, pets: count, parking: count, smell: 7 }))
    expect(shown(hidden)).toEqual({ noise: 12, pets: 'few', parking: 'few', smell: 'hidden' })
  }
})

test('a five beside a single one would still tell which is which, so more is hidden', () => {
  expect(shown(withoutSmallNumbers(table({ noise: 12, pets: 1, parking: 5 })))).toEqual({
    noise: 'hidden',
    pets: 'few',
    parking: 'hidden',
  })
})

test('an empty group is hidden only when there is nothing else, and then nobody sees which of them is empty', () => {
  expect(shown(withoutSmallNumbers(table({ pets: 3, parking: 0 })))).toEqual({ pets: 'hidden', parking: 'hidden' })
  expect(shown(withoutSmallNumbers(table({ pets: 3, parking: 0, noise: 9 })))).toMatchObject({ parking: 0 })
})

test('a part of which the total is told somewhere else hides within itself', () => {
  const outcomes = table({ solved: 9, improved: 2, notSolved: 3, onHold: 6 })
  const positive = (id: string) => (id === 'solved' || id === 'improved' ? 'positive' : 'rest')
  expect(shown(withoutSmallNumbers(outcomes, positive))).toEqual({
    solved: 'hidden',
    improved: 'few',
    notSolved: 'few',
    onHold: 'hidden',
  })
})

const anyTable = fc
  .array(fc.integer({ min: 0, max: 14 }), { minLength: 1, maxLength: 6 })
  .map((counts) => counts.map((count, index) => ({ id: `group ${index}`, count })))

test('whatever the table, no number from one to four is told, and each keeps its place', () => {
  fc.assert(
    fc.property(anyTable, (cells) => {
      const hidden = withoutSmallNumbers(cells)
      expect(hidden.map(({ id }) => id)).toEqual(cells.map(({ id }) => id))
      for (const [index, { shown }] of hidden.entries()) {
        const count = cells[index]?.count ?? 0
        if (count > 0 && count < 5) expect(['few', 'hidden']).toContain(shown)
        else expect([count, 'hidden']).toContain(shown)
      }
    }),
  )
})

test('whatever the table, who knows the total cannot work a small number out, unless the total itself says it', () => {
  fc.assert(
    fc.property(anyTable, (cells) => {
      const hidden = withoutSmallNumbers(cells)
      const few = hidden.filter(({ shown }) => shown === 'few').length
      if (few === 0) return
      if (hidden.every(({ shown }) => typeof shown !== 'number')) return
      const total = cells.reduce((sum, { count }) => sum + count, 0)
      const told = hidden.reduce((sum, { shown }) => sum + (typeof shown === 'number' ? shown : 0), 0)
      const unknown = hidden.filter(({ shown }) => shown === 'hidden').length
      const withEmpty = hidden.some(({ shown }, index) => shown === 'hidden' && cells[index]?.count === 0)
      expect(firstSmallNumbers(total - told, few, unknown, withEmpty).size).toBeGreaterThan(1)
    }),
  )
})

/** Every value that the first small number can have, found by trying all ways to add up. */
function firstSmallNumbers(together: number, few: number, unknown: number, withEmpty: boolean): ReadonlySet<number> {
  const ways = (left: number, few: number, unknown: number): boolean => {
    if (left < 0) return false
    if (few > 0) return [1, 2, 3, 4].some((one) => ways(left - one, few - 1, unknown))
    if (unknown > 0) {
      return Array.from({ length: left + 1 }, (_, one) => one)
        .filter((one) => (withEmpty && one === 0) || one >= 5)
        .some((one) => ways(left - one, few, unknown - 1))
    }
    return left === 0
  }
  return new Set([1, 2, 3, 4].filter((one) => ways(together - one, few - 1, unknown)))
}
