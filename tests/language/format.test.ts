import { day } from '@/lib/day'
import { formatDay, formatMoment, formatNumber, formatShortDay, formatShortMoment, formatSize } from '@/lib/i18n/format'

test('days and moments read as people write them, in Amsterdam', () => {
  expect(formatDay(day('2026-11-03'), 'nl')).toBe('3 november 2026')
  expect(formatDay(day('2026-11-03'), 'en')).toBe('3 November 2026')
  expect(formatShortDay(day('2026-11-03'), 'nl')).toBe('3 nov 2026')
  expect(formatMoment(new Date('2026-11-03T10:00:00Z'), 'nl')).toContain('11:00')
  expect(formatMoment(new Date('2026-07-03T10:00:00Z'), 'nl')).toContain('12:00')
  expect(formatShortMoment(new Date('2026-11-23T16:54:00Z'), 'nl')).toBe('23 nov 17:54')
  expect(formatShortMoment(new Date('2026-11-23T16:54:00Z'), 'en')).toBe('23 Nov 17:54')
})

test('numbers follow the language', () => {
  expect(formatNumber(1234.5, 'nl')).toBe('1.234,5')
  expect(formatNumber(1234.5, 'en')).toBe('1,234.5')
})

test('sizes read as file managers show them', () => {
  expect(formatSize(312, 'nl')).toBe('312 B')
  expect(formatSize(312_400, 'nl')).toBe('312 kB')
  expect(formatSize(4_240_000, 'nl')).toBe('4,2 MB')
})
