import { sql } from 'kysely'
import type { ExaminedVersion, ItemOfConcern } from '@/lib/examination/examined'
import type { PrivacyChoice, PrivacyDecision } from '@/lib/privacy/decision'
import { ok, refuse, type Result } from '@/lib/result'
import { asksDecision } from './asks-decision'
import { examinedVersions } from './examined-versions'
import type { Recorder } from './log'
import type { Actor, Tx } from './transaction'

/** What the examination of files found, and who has to decide about it. */
export function examinationReader(tx: Tx) {
  return {
    /** The newest version of an item and what the examination made of it; one statement. */
    ofNewest: async (evidenceId: string): Promise<ExaminedVersion | undefined> =>
      (await examinedVersions(tx, evidenceId))[0],

    /** Items with a virus, or with personal data about which nobody decided, that this reader may see; one statement. */
    concerns: async (): Promise<readonly ItemOfConcern[]> => {
      const { rows } = await sql<ItemOfConcern>`
        select evidence.id as "evidenceId", evidence.title, newest.uploaded_by as "uploadedBy",
          newest.infected, newest.privacy_asked as "privacyAsked"
        from evidence
        cross join lateral (
          select version.uploaded_by,
            -- Who sees no confidential evidence hears nothing of what is in any of it.
            version.privacy_asked and current_setting('app.sees_confidential', true) = 'yes' as privacy_asked,
            exists (
            select from evidence_file as file
            where file.organisation_id = version.organisation_id and file.version_id = version.id
              and file.scan = 'infected') as infected
          from evidence_version as version
          where version.organisation_id = evidence.organisation_id and version.evidence_id = evidence.id
          order by version.number desc limit 1
        ) as newest
        where evidence.removed_at is null and (newest.infected or newest.privacy_asked) and evidence.id in (
          select evidence_id from evidence_version where privacy_asked
          union
          select version.evidence_id from evidence_file as file
          join evidence_version as version
            on version.organisation_id = file.organisation_id and version.id = file.version_id
          where file.scan = 'infected')
        order by evidence.created_at, evidence.id
      `.execute(tx)
      return rows
    },

    /** How many items ask for a decision about personal data in their newest version; one statement. */
    askedCount: async (): Promise<number> => {
      const { rows } = await sql<{ count: number }>`
        select count(*)::int as count from evidence
        where removed_at is null and ${asksDecision('evidence')}
      `.execute(tx)
      return rows[0]?.count ?? 0
    },
  }
}

/** What a member decides about, as it was on the screen: the version, and the last decision about it (0: none yet). */
export type Decided = { readonly evidenceId: string; readonly versionId: string; readonly seen: number }

/** Saves decisions about personal data that the examination found. */
export function examinationStore(tx: Tx, actor: Actor & { memberId: string }, record: Recorder) {
  return {
    ...examinationReader(tx),

    /** Saves a decision about personal data in the newest version, unless a colleague decided or replaced it first. */
    decide: async (
      { evidenceId, versionId, seen }: Decided,
      { choice, note }: PrivacyDecision,
    ): Promise<Result<null, 'not-found' | 'changed-meanwhile'>> => {
      // The row lock lets one of two decisions through, and no new version in between.
      const item = await tx
        .selectFrom('evidence')
        .select('id')
        .where('id', '=', evidenceId)
        .where('removed_at', 'is', null)
        .forUpdate()
        .executeTakeFirst()
      if (item === undefined) return refuse('not-found')
      const newest = (await examinedVersions(tx, evidenceId))[0]
      if (newest === undefined) return refuse('not-found')
      const last = newest.decisions[0]?.number ?? 0
      if (newest.id !== versionId || last !== seen) return refuse('changed-meanwhile')
      await tx
        .insertInto('privacy_decision')
        .values({
          organisation_id: actor.organisationId,
          version_id: versionId,
          number: seen + 1,
          choice,
          note,
          decided_by: actor.memberId,
        })
        .execute()
      await tx
        .updateTable('evidence_version')
        .set({ privacy_asked: false, privacy_choice: choice })
        .where('id', '=', versionId)
        .execute()
      if (choice !== 'keep') await closeEarlier(tx, versionId, choice)
      await record('privacy-decided', evidenceId, { number: newest.number, choice })
      return ok(null)
    },
  }
}

/** Earlier versions of the item with a file of this one in which something was found are closed along with it. */
async function closeEarlier(tx: Tx, versionId: string, choice: Exclude<PrivacyChoice, 'keep'>): Promise<void> {
  await sql`
    update evidence_version as earlier set privacy_choice = ${choice}
    from evidence_version as decided
    where decided.id = ${versionId} and earlier.organisation_id = decided.organisation_id
      and earlier.evidence_id = decided.evidence_id and earlier.number < decided.number and exists (
        select from evidence_file as file
        join evidence_file as same on same.organisation_id = file.organisation_id and same.sha256 = file.sha256
        where file.organisation_id = decided.organisation_id and file.version_id = decided.id
          and same.version_id = earlier.id and exists (
            select from privacy_finding as finding
            where finding.organisation_id = file.organisation_id and finding.file_id = file.id))
  `.execute(tx)
}
