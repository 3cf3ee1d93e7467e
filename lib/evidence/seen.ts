import { ok, refuse, type Result } from '@/lib/result'
import type { Link } from './link'

/** A member decides about the version that was on their screen: a newer one is looked at first. */
export function asSeen(link: Link | undefined, seenVersionId: string): Result<Link, 'not-found' | 'newer-version'> {
  if (link === undefined) return refuse('not-found')
  return link.versionId === seenVersionId ? ok(link) : refuse('newer-version')
}
