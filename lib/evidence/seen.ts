import { ok, refuse, type Result } from '@/lib/result'
import type { Link } from './link'
import type { LinkStatus } from './review'

/** What was on the screen of whoever decides. */
export type Seen = { readonly versionId: string; readonly status?: LinkStatus | undefined }

/**
 * A member decides about what was on their screen: a newer version is looked at first, and so is what a colleague
 * decided meanwhile.
 */
export function asSeen(
  link: Link | undefined,
  seen: Seen,
): Result<Link, 'not-found' | 'newer-version' | 'already-reviewed'> {
  if (link === undefined) return refuse('not-found')
  if (link.versionId !== seen.versionId) return refuse('newer-version')
  if (seen.status !== undefined && link.status !== seen.status) return refuse('already-reviewed')
  return ok(link)
}
