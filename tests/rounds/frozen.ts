import { sql } from 'kysely'
import { asOwner } from '@/db/migrate'
import type { Member } from '@/lib/members/member'

/**
 * Freezes the round of now behind the back of the product, for tests of what comes after: without a snapshot, so that
 * screens that read one are not for such a round.
 */
export async function frozenBehindItsBack(ownerUrl: string, lead: Member, frozenOn: string): Promise<void> {
  await asOwner(ownerUrl, async (db) => {
    await sql`
      update round set frozen_at = now(), frozen_on = ${frozenOn}, frozen_by = ${lead.id}
      where organisation_id = ${lead.organisationId} and frozen_at is null
    `.execute(db)
  })
}
