import 'server-only'
import { openCalendarFeed, type OpenFeed } from '@/db/store/open-calendar-feed'
import type { Day } from '@/lib/day'
import { today } from './today'

/** A secret as we make them; anything else need not be looked up. */
const shape = /^[\w-]{32}$/

/** The time line that a calendar program asks for by its secret, and the day it asks on; null when it opens nothing. */
export async function askedFeed(secret: string): Promise<(OpenFeed & { readonly today: Day }) | null> {
  if (!shape.test(secret)) return null
  const on = today()
  const feed = await openCalendarFeed(secret, on)
  return feed === null ? null : { ...feed, today: on }
}
