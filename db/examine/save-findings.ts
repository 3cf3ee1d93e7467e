import { sql } from 'kysely'
import type { OrganisationId } from '@/lib/members/member'
import { systemWithin } from '../store/transaction'
import type { TextOutcome } from './examine-text'
import type { DueFile } from './queue'

/**
 * Saves what the search found, in place of what an earlier one did. What is certainly personal data asks a decision
 * about its version.
 */
export function saveFindings(organisationId: OrganisationId, file: DueFile, outcome: TextOutcome): Promise<void> {
  const certain = outcome.findings.filter((finding) => finding.certain).length
  return systemWithin(organisationId, async (tx) => {
    // The file may be gone meanwhile, with its organisation or out of the bin.
    const saved = await tx
      .updateTable('evidence_file')
      .set({ privacy: outcome.state, privacy_note: outcome.why, findings: certain, examined_at: sql`now()` })
      .where('id', '=', file.id)
      .returning('id')
      .executeTakeFirst()
    if (saved === undefined) return
    await tx.deleteFrom('privacy_finding').where('file_id', '=', file.id).execute()
    if (outcome.findings.length > 0) {
      await tx
        .insertInto('privacy_finding')
        .values(
          outcome.findings.map(({ place, ...finding }, at) => ({
            ...finding,
            organisation_id: organisationId,
            file_id: file.id,
            number: at + 1,
            place: JSON.stringify(place),
          })),
        )
        .execute()
    }
    if (certain > 0) {
      await tx.updateTable('evidence_version').set({ privacy_asked: true }).where('id', '=', file.versionId).execute()
    }
  })
}
