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

test('a title or name writes no line of its own into the calendar', () => {
  const evil = 'Raad\r\nEND:VEVENT\rBEGIN:VALARM\nATTACH;X=1:\u0000\u0085https://elders.test'
  const lines = linesOf(calendarText(evil, [{ ...event, uid: evil, title: evil }]))
  const names = lines.map((line) => line.split(/[:;]/, 1)[0])
  expect(names.filter((name) => name === 'END')).toHaveLength(2)
  for (const never of ['BEGIN:VALARM', 'ATTACH;X=1']) expect(lines.some((line) => line.startsWith(never))).toBe(false)
  expect(lines.join('')).not.toMatch(/\p{Cc}/u)
})

test('a day is the same day wherever the server stands', () => {
  const before = calendarText('Tijdlijn', [event])
  // Jest hides the zone of the process, so the hands of a clock elsewhere are set by hand.
  for (const hand of ['getFullYear', 'getMonth', 'getDate', 'getHours'] as const) {
    jest.spyOn(Date.prototype, hand).mockReturnValue(3)
  }
  const elsewhere = calendarText('Tijdlijn', [event])
  jest.restoreAllMocks()
  expect(elsewhere).toBe(before)
})

test('no line is longer than 75 octets, and no character is cut in two', () => {
  const title = 'Évaluatie met de 👩‍👩‍👧 en het überhaupt lange overleg '.repeat(6)
  const text = calendarText('Tijdlijn', [{ ...event, title }])
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(linesOf(text)).toContain(`SUMMARY:${title}`)
})

test('the same days give the same bytes, whatever the clock says', () => {
  jest.useFakeTimers({ now: new Date('2031-01-01T00:00:00Z') })
  const later = calendarText('Tijdlijn', [event])
  jest.useRealTimers()
  expect(calendarText('Tijdlijn', [event])).toBe(later)
  expect(calendarText('Tijdlijn', [event]).endsWith('END:VCALENDAR\r\n')).toBe(true)
})
