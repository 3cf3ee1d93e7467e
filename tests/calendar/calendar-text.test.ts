import { calendarText, type CalendarEvent } from '@/lib/calendar/calendar-text'
import { day } from '@/lib/day'

const event: CalendarEvent = {
  ...{ uid: 'own-1@toetsklaar', on: day('2026-12-31'), title: 'Oud en nieuw', sequence: 2 },
  writtenAt: new Date('2026-11-23T22:30:05Z'),
}

/** The lines as a calendar program reads them: what was folded is one line again. */
const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n')

test('a day is a whole day, which ends where the next begins', () => {
  const lines = linesOf(calendarText('Tijdlijn', [event]))
  expect(lines).toContain('DTSTART;VALUE=DATE:20261231')
  expect(lines).toContain('DTEND;VALUE=DATE:20270101')
  expect(lines).toContain('DTSTAMP:20261123T223005Z')
  expect(lines).toContain('SEQUENCE:2')
})

test('commas, semicolons, backslashes and new lines come back as they were', () => {
  const title = 'Raad; college, \\ en\nde rest'
  const summary = linesOf(calendarText('Tijdlijn', [{ ...event, title }])).find((line) => line.startsWith('SUMMARY:'))
  const read = summary?.slice('SUMMARY:'.length).replaceAll(/\\([\\;,n])/g, (_, one) => (one === 'n' ? '\n' : one))
  expect(read).toBe(title)
})

test('no line is longer than 75 octets, and no character is cut in two', () => {
  const title = 'Évaluatie met de 👩‍👩‍👧 en het überhaupt lange overleg '.repeat(6)
  const text = calendarText('Tijdlijn', [{ ...event, title }])
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(linesOf(text)).toContain(`SUMMARY:${title}`)
})

test('the same days give the same bytes', () => {
  expect(calendarText('Tijdlijn', [event])).toBe(calendarText('Tijdlijn', [event]))
  expect(calendarText('Tijdlijn', [event]).endsWith('END:VCALENDAR\r\n')).toBe(true)
})
