import fc from 'fast-check'
import { addDays, addMonths, day, dayAt, daysBetween, DayShape, earliest } from '@/lib/day'

const someDay = fc.integer({ min: -40_000, max: 60_000 }).map((days) => addDays(day('2026-01-01'), days))
const someMonths = fc.integer({ min: -600, max: 600 })

test.each(['2026-11-23', '2024-02-29', '2000-02-29', '2026-12-31', '2026-01-01'])('%s is a day', (text) => {
  expect(day(text)).toBe(text)
})

test.each([
  '2026-02-29',
  '2026-02-30',
  '1900-02-29',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-10-00',
  '2026-1-1',
  '23-11-2026',
  '2026-11-23T00:00:00Z',
  ' 2026-11-23',
  '2026-11-23\n',
  '٢٠٢٦-11-23',
  'morgen',
  '',
])('"%s" is refused as a day', (text) => {
  expect(DayShape.safeParse(text).success).toBe(false)
  expect(() => day(text)).toThrow()
})

test.each([
  ['2026-01-15T22:59:59Z', '2026-01-15', 'a minute before midnight in winter'],
  ['2026-01-15T23:00:00Z', '2026-01-16', 'midnight in winter'],
  ['2026-07-15T21:59:59Z', '2026-07-15', 'a second before midnight in summer'],
  ['2026-07-15T22:00:00Z', '2026-07-16', 'midnight in summer'],
  ['2026-03-28T23:00:00Z', '2026-03-29', 'the start of the day on which the clock goes forward'],
  ['2026-03-29T21:59:59Z', '2026-03-29', 'the end of that day, an hour early'],
  ['2026-10-24T22:00:00Z', '2026-10-25', 'the start of the day on which the clock goes back'],
  ['2026-10-25T22:59:59Z', '2026-10-25', 'the end of that day, an hour late'],
  ['2026-12-31T23:00:00Z', '2027-01-01', 'new year'],
])('at %s it is %s in Amsterdam: %s', (moment, text) => {
  expect(dayAt(new Date(moment))).toBe(text)
})

test.each([
  ['2026-11-30', 1, '2026-12-01'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-02-28', 1, '2026-03-01'],
  ['2026-03-01', -1, '2026-02-28'],
  ['2026-03-28', 2, '2026-03-30'],
  ['2026-10-24', 2, '2026-10-26'],
  ['2026-11-23', 0, '2026-11-23'],
])('%s plus %i days is %s', (from, days, until) => {
  expect(addDays(day(from), days)).toBe(until)
})

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-03-31', 1, '2026-04-30'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2024-02-29', 48, '2028-02-29'],
  ['2022-04-28', 12, '2023-04-28'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-11-23', 0, '2026-11-23'],
])('%s plus %i months is %s: never past the end of the month', (from, months, until) => {
  expect(addMonths(day(from), months)).toBe(until)
})

test('days added are days between, over leap years and clock changes', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: -5000, max: 5000 }), (from, days) => {
      expect(daysBetween(from, addDays(from, days))).toBe(days)
      expect(addDays(addDays(from, days), -days)).toBe(from)
    }),
  )
})

test('days compare as text in the order of the calendar', () => {
  fc.assert(
    fc.property(someDay, someDay, (one, other) => {
      expect(Math.sign(daysBetween(one, other))).toBe(one < other ? 1 : one > other ? -1 : 0)
    }),
  )
})

test('months added land in that month, on the same date or on its last', () => {
  fc.assert(
    fc.property(someDay, someMonths, (from, months) => {
      const until = addMonths(from, months)
      const monthNumber = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
      expect(monthNumber(until) - monthNumber(from)).toBe(months)
      const isLast = addDays(until, 1).slice(8) === '01'
      expect(until.slice(8) === from.slice(8) || (isLast && until.slice(8) < from.slice(8))).toBe(true)
    }),
  )
})

test('a later day plus as many months is never earlier', () => {
  fc.assert(
    fc.property(someDay, fc.nat({ max: 400 }), someMonths, (from, days, months) => {
      expect(addMonths(addDays(from, days), months) >= addMonths(from, months)).toBe(true)
    }),
  )
})

test('no end never comes before an end', () => {
  const [first, last] = [day('2026-05-03'), day('2026-05-04')]
  expect(earliest(last, first)).toBe(first)
  expect(earliest(first, last)).toBe(first)
  expect(earliest(null, last)).toBe(last)
  expect(earliest(last, null, first)).toBe(first)
  expect(earliest(null, null)).toBeNull()
  expect(earliest()).toBeNull()
})
