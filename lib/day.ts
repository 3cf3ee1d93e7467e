import { z } from 'zod'

/** A calendar day in Europe/Amsterdam, written jjjj-mm-dd; days compare as text. */
export type Day = string & { readonly __brand: 'Day' }

/** Parses jjjj-mm-dd from 1900 to 2199, where the work of people lies; refuses days that do not exist, such as 2026-02-30. */
export const DayShape = z
  .string()
  .regex(/^(19|20|21)\d{2}-\d{2}-\d{2}$/)
  .refine((text) => isExistingDay(text))
  .transform((text) => text as Day)

/** Mints a day from text known to be right (a constant, a date column); throws on anything else. */
export function day(text: string): Day {
  return DayShape.parse(text)
}

// Made once: making a formatter takes a hundred times as long as using it.
const inAmsterdam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' })

/** The calendar day in Amsterdam at the given moment. */
export function dayAt(moment: Date): Day {
  return day(inAmsterdam.format(moment))
}

/** Adds whole days; negative goes back. */
export function addDays(from: Day, days: number): Day {
  const moment = new Date(`${from}T00:00:00Z`)
  moment.setUTCDate(moment.getUTCDate() + days)
  return dayOf(moment)
}

/** Adds whole months and clips to the last day of the month: 31 January plus one month is 28 or 29 February. */
export function addMonths(from: Day, months: number): Day {
  const [year, month, date] = numbersOf(from)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const lastDate = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(date, lastDate))
  return dayOf(first)
}

/** Calendar days from one day to another; negative when `until` lies before `from`. */
export function daysBetween(from: Day, until: Day): number {
  return Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/** The earliest of the given days; null stands for "no end" and never wins. */
export function earliest(...days: readonly (Day | null)[]): Day | null {
  return days.reduce((first, next) => (first === null || (next !== null && next < first) ? next : first), null)
}

/** Days that follow from a known day exist, so they need no check and may lie beyond what people may type. */
function dayOf(moment: Date): Day {
  return moment.toISOString().slice(0, 10) as Day
}

function isExistingDay(text: string): boolean {
  const moment = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === text
}

function numbersOf(text: Day): [year: number, month: number, date: number] {
  const [year = 0, month = 1, date = 1] = text.split('-').map(Number)
  return [year, month, date]
}
