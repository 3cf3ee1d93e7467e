import { DayShape, type Day } from '@/lib/day'

/** The day that an address asks for. A later day than today, or no day at all, is today with `wrong` said. */
export function askedOn(
  text: string | string[] | undefined,
  today: Day,
): { readonly on: Day; readonly wrong: boolean } {
  if (text === undefined || text === '') return { on: today, wrong: false }
  const parsed = DayShape.safeParse(text)
  return parsed.success && parsed.data <= today ? { on: parsed.data, wrong: false } : { on: today, wrong: true }
}

/** The address of a page of figures on a day; today needs no day. */
export function onDay(path: string, on: Day, today: Day): string {
  return on === today ? path : `${path}?on=${on}`
}
