import { momentText } from '@/app/_drafts/moment-text'

const now = Date.parse('2026-11-23T17:30:00Z')
const text = (at: string) => momentText(Date.parse(at), 'nl', now)

test('a draft of today is named by its time in the Netherlands, wherever the browser is', () => {
  expect(text('2026-11-23T16:59:00Z')).toBe('17:59')
  expect(text('2026-11-22T23:05:00Z')).toBe('00:05')
})

test('a draft of an earlier day in the Netherlands is named with its day', () => {
  expect(text('2026-11-22T22:55:00Z')).toBe('22 november om 23:55')
})
