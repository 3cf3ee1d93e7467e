import { addDays, earliest, type Day } from '@/lib/day'
import type { Language } from '@/lib/i18n/languages'

/**
 * What a personal link can open. Each purpose is one thing, with a narrow desk of its own; a later one (a guest of the
 * committee who reads one snapshot) is added here and nowhere beside it.
 */
export const linkPurposes = ['evaluation'] as const
export type LinkPurpose = (typeof linkPurposes)[number]

/** A way in for one person without an account: to one thing, until a day, revocable. Its secret is kept nowhere. */
export type PersonalLink = {
  readonly id: string
  readonly purpose: LinkPurpose
  readonly roundId: string
  /** What it opens: for an evaluation, the partner who fills it in. */
  readonly subjectId: string
  readonly language: Language
  readonly madeOn: Day
  /** The last day on which it opens. */
  readonly until: Day
  readonly openedOn: Day | null
  readonly revokedOn: Day | null
}

/** How long a link opens when nobody chooses a day, and at most. */
export const usualDays = 21
export const mostDays = 90

/** The day that is proposed as the last one. */
export function usualUntil(today: Day): Day {
  return addDays(today, usualDays)
}

/** Whether a link may be made that opens through this day. */
export function isFitUntil(until: Day, today: Day): boolean {
  return until >= today && until <= addDays(today, mostDays)
}

export type LinkState = 'waiting' | 'opened' | 'over' | 'revoked'

/** How a link stands on a day: still to be opened, opened, past its last day, or revoked. */
export function linkState(link: PersonalLink, today: Day): LinkState {
  if (link.revokedOn !== null) return 'revoked'
  if (link.until < today) return 'over'
  return link.openedOn === null ? 'waiting' : 'opened'
}

/** The day on which a link ended or will end. */
export function endOf({ until, revokedOn }: PersonalLink): Day {
  return earliest(until, revokedOn) ?? until
}
