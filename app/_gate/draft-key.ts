import 'server-only'
import { createHmac } from 'node:crypto'
import type { Member } from '@/lib/members/member'

/**
 * The key with which the browser of this member keeps what was typed and not saved. Only pages of the member carry it, so
 * that nothing readable stays behind in the browser (OWASP ASVS 5.0, 14.3.3); after signing in again it is the same.
 */
export function draftKey({ personId, organisationId }: Pick<Member, 'personId' | 'organisationId'>): string {
  const secret = process.env['TOETSKLAAR_SECRET'] ?? ''
  return createHmac('sha256', secret).update(`drafts ${organisationId} ${personId}`).digest('base64')
}
