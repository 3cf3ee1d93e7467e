import { canonical } from '@/lib/framework/canonical'
import type { Edition } from '@/lib/framework/edition'
import type { EditionContent } from '@/lib/framework/edition-content'

/**
 * The content of an edition as one text to take a fingerprint of: the same content gives the same text,
 * whatever order its keys came in (a reordered schema, or jsonb, which forgets the order).
 */
export function canonicalContent(edition: Edition | EditionContent): string {
  return canonical(edition)
}
