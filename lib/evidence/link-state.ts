import type { Link } from './link'
import type { LinkStatus } from './review'
import { isExpired } from './validity'
import type { Day } from '@/lib/day'

/** How a link stands on a day: its review, unless its time is up. */
export type LinkState = LinkStatus | 'expired'

/**
 * Accepted proof that no longer holds shows as expired: it stopped counting by itself (product rules, Readiness). So
 * does proof that waits and is too old already: accepting it would not help.
 */
export function linkState({ status, validUntil }: Pick<Link, 'status' | 'validUntil'>, today: Day): LinkState {
  const mayCount = status === 'accepted' || status === 'submitted'
  return mayCount && isExpired(validUntil, today) ? 'expired' : status
}

/** Links of one item that are in force, by status; `expired` are those of the accepted ones whose time is up. */
export type LinkCounts = Readonly<Record<Exclude<LinkState, 'withdrawn'>, number>>

/** How the uses of an item stand, what needs hands first; empty when nothing uses it. */
export function usesOf(counts: LinkCounts): readonly { readonly state: keyof LinkCounts; readonly count: number }[] {
  const { rejected, expired, submitted, accepted } = counts
  return [
    { state: 'rejected' as const, count: rejected },
    { state: 'expired' as const, count: expired },
    { state: 'submitted' as const, count: submitted },
    { state: 'accepted' as const, count: accepted - expired },
  ].filter(({ count }) => count > 0)
}
