import { day } from '@/lib/day'
import { isDue, nightAt } from '@/lib/nightly/due'

test('the chores of a night begin at three in Amsterdam, in winter and in summer', () => {
  expect(nightAt(new Date('2026-12-24T01:59:59Z'))).toBe('2026-12-23')
  expect(nightAt(new Date('2026-12-24T02:00:00Z'))).toBe('2026-12-24')
  expect(nightAt(new Date('2026-07-24T00:59:59Z'))).toBe('2026-07-23')
  expect(nightAt(new Date('2026-07-24T01:00:00Z'))).toBe('2026-07-24')
})

test('every night comes once, also when the clock goes forward or back', () => {
  for (const [from, hours] of [
    ['2026-03-28T20:00:00Z', 50],
    ['2026-10-24T20:00:00Z', 50],
  ] as const) {
    const nights = Array.from({ length: hours }, (_, hour) => nightAt(new Date(Date.parse(from) + hour * 3_600_000)))
    expect(nights).toEqual(nights.toSorted())
    expect(new Set(nights).size).toBe(3)
  }
})

test('a night is due until it was done, and a start after days of rest does one night only', () => {
  expect(isDue(null, day('2026-11-23'))).toBe(true)
  expect(isDue(day('2026-11-20'), day('2026-11-23'))).toBe(true)
  expect(isDue(day('2026-11-23'), day('2026-11-23'))).toBe(false)
})

test('a computer that was set back does nothing until that day is over', () => {
  expect(isDue(day('2026-11-24'), day('2026-11-23'))).toBe(false)
})
