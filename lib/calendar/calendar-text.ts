import ical, { escape, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import { addDays, type Day } from '@/lib/day'

/** A whole day in a calendar. */
export type CalendarEvent = {
  /** The same for as long as it is the same thing, and of nothing else in the world. */
  readonly uid: string
  readonly on: Day
  readonly title: string
  readonly writtenAt: Date
  /** Counts the changes, from 0. */
  readonly sequence: number
}

const secondsInDay = 24 * 60 * 60

/**
 * A calendar as programs read it (RFC 5545): whole days that leave people free. The same events give the same bytes: the
 * library would read the clock for DTSTAMP and draw a UID, so both are handed to it. Lines are at most 75 octets, ended
 * by CR LF.
 */
export function calendarText(name: string, events: readonly CalendarEvent[]): string {
  const calendar = ical({
    prodId: '//Toetsklaar//Timeline//NL',
    // The library writes the name and UIDs as they come.
    name: escape(onLines(name), false),
    method: ICalCalendarMethod.PUBLISH,
    scale: 'GREGORIAN',
    ttl: secondsInDay,
    events: events.map(({ uid, on, title, writtenAt, sequence }) => ({
      id: escape(onLines(uid), false),
      ...{ allDay: true, start: midnight(on), sequence, stamp: writtenAt },
      // The end of a whole day is the day after it (RFC 5545, 3.6.1).
      end: midnight(addDays(on, 1)),
      summary: onLines(title),
      transparency: ICalEventTransparency.TRANSPARENT,
    })),
  })
  return `${calendar.toString().trimEnd()}\r\n`
}

/** The library takes the day of a moment in UTC, wherever the server stands. */
function midnight(on: Day): Date {
  return new Date(`${on}T00:00:00Z`)
}

/** Control characters other than new lines are allowed in no value (RFC 5545, 3.3.11), so they become blanks. */
function onLines(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\n]/gu, ' ')
}
