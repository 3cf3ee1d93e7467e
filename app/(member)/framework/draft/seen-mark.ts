import 'server-only'
import { createHash } from 'node:crypto'
import { canonical } from '@/lib/framework/canonical'
import type { ContentRequirement } from '@/lib/framework/edition-content'

/** Tells a requirement as somebody saw it from the same one after a colleague changed it. */
export function seenMark(requirement: ContentRequirement): string {
  return createHash('sha256').update(canonical(requirement)).digest('hex').slice(0, 32)
}
