import 'server-only'
import { settings } from '@/db/settings'
import { dayAt, type Day } from '@/lib/day'

/** The calendar day in Amsterdam, or the test day that the settings ask for. */
export function today(): Day {
  return settings().today ?? dayAt(new Date())
}

/** The day set for testing; null in ordinary use. Every page says so while it is set. */
export function testDay(): Day | null {
  return settings().today
}
