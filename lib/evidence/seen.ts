import type { Day } from '@/lib/day'
import { ok, refuse, type Result } from '@/lib/result'
import type { Link } from './link'
import type { LinkStatus } from './review'

/** What was on the screen of whoever decides. */
export type Seen = {
  readonly versionId: string
  readonly status?: LinkStatus | undefined
  /** Last day on which it proves the expectation; null when it never runs out, undefined when it was not shown. */
  readonly validUntil?: Day | null | undefined
}

/**
 * A member decides about what was on their screen: a newer version is looked at first, and so is what a colleague
 * decided meanwhile, or how long it holds by now.
 */
export function asSeen(
  link: Link | undefined,
  seen: Seen,
): Result<Link, 'not-found' | 'newer-version' | 'already-reviewed' | 'other-days'> {
  if (link === undefined) return refuse('not-found')
  if (link.versionId !== seen.versionId) return refuse('newer-version')
  if (seen.status !== undefined && link.status !== seen.status) return refuse('already-reviewed')
  if (seen.validUntil !== undefined && link.validUntil !== seen.validUntil) return refuse('other-days')
  return ok(link)
}
