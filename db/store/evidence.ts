import { sql, type Selectable } from 'kysely'
import type { Evidence, EvidenceKind } from '@/lib/evidence/evidence'
import { evidencePerPage, type ListedEvidence } from '@/lib/evidence/listed'
import type { EvidenceVersion } from '@/lib/evidence/version'
import { refuse, ok, type Result } from '@/lib/result'
import type { Day } from '@/lib/day'
import type { EvidenceTable } from '../schema/evidence'
import type { Recorder } from './log'
import type { Actor, Tx } from './transaction'

export type NewVersion = Pick<EvidenceVersion, 'fileName' | 'type' | 'size' | 'sha256'>

export function evidenceReader(tx: Tx) {
  return {
    /** One page of the list, newest first, with the number of all items. */
    page: async (
      page: number,
      today: Day,
    ): Promise<{ readonly rows: readonly ListedEvidence[]; readonly total: number }> => {
      const found = await tx
        .with('shown', (query) =>
          query
            .selectFrom('evidence')
            .select(['organisation_id', 'id', 'title', 'kind', 'about_on', 'confidential', 'created_at'])
            .where('removed_at', 'is', null)
            .orderBy('created_at', 'desc')
            .orderBy('id')
            .limit(evidencePerPage)
            .offset((page - 1) * evidencePerPage),
        )
        .selectFrom('shown')
        .innerJoinLateral(
          (query) =>
            query
              .selectFrom('evidence_version as version')
              .innerJoin('member', (join) =>
                join
                  .onRef('member.organisation_id', '=', 'version.organisation_id')
                  .onRef('member.id', '=', 'version.uploaded_by'),
              )
              .innerJoin('person', 'person.id', 'member.person_id')
              .select(['version.file_name', 'person.name as uploaded_by_name'])
              .whereRef('version.organisation_id', '=', 'shown.organisation_id')
              .whereRef('version.evidence_id', '=', 'shown.id')
              .orderBy('version.number', 'desc')
              .limit(1)
              .as('newest'),
          (join) => join.onTrue(),
        )
        .innerJoinLateral(
          (query) =>
            query
              .selectFrom('link')
              .select([
                sql<number>`count(*) filter (where status = 'submitted')::int`.as('submitted'),
                sql<number>`count(*) filter (where status = 'accepted')::int`.as('accepted'),
                sql<number>`count(*) filter (where status = 'rejected')::int`.as('rejected'),
                sql<number>`count(*) filter (where status = 'accepted' and valid_until < ${today})::int`.as('expired'),
              ])
              .whereRef('link.organisation_id', '=', 'shown.organisation_id')
              .whereRef('link.evidence_id', '=', 'shown.id')
              .where('link.removed_at', 'is', null)
              .as('used'),
          (join) => join.onTrue(),
        )
        .selectAll('shown')
        .select(['newest.file_name', 'newest.uploaded_by_name'])
        .select(['used.submitted', 'used.accepted', 'used.rejected', 'used.expired'])
        .orderBy('shown.created_at', 'desc')
        .orderBy('shown.id')
        .execute()
      const { total } = await tx
        .selectFrom('evidence')
        .select(sql<number>`count(*)::int`.as('total'))
        .where('removed_at', 'is', null)
        .executeTakeFirstOrThrow()
      return {
        total,
        rows: found.map((row) => ({
          id: row.id,
          title: row.title,
          kind: row.kind,
          aboutOn: row.about_on,
          confidential: row.confidential,
          fileName: row.file_name,
          uploadedByName: row.uploaded_by_name,
          submitted: row.submitted,
          accepted: row.accepted,
          rejected: row.rejected,
          expired: row.expired,
        })),
      }
    },

    /** The item, unless it was removed or the reader may not see it. */
    find: async (evidenceId: string): Promise<Evidence | undefined> => {
      const row = await tx
        .selectFrom('evidence')
        .selectAll()
        .where('id', '=', evidenceId)
        .where('removed_at', 'is', null)
        .executeTakeFirst()
      return row === undefined ? undefined : evidenceOf(row)
    },

    /** Titles to choose from when linking, newest first; at most two hundred. */
    choices: async (): Promise<
      readonly { readonly id: string; readonly title: string; readonly kind: EvidenceKind }[]
    > =>
      tx
        .selectFrom('evidence')
        .select(['id', 'title', 'kind'])
        .where('removed_at', 'is', null)
        .orderBy('created_at', 'desc')
        .limit(200)
        .execute(),
  }
}

export function evidenceStore(tx: Tx, actor: Actor & { memberId: string }, record: Recorder) {
  return {
    ...evidenceReader(tx),

    /** Adds an item with its first version. The bytes must be safe on disk before this is called. */
    add: async (
      evidence: Omit<Evidence, 'id' | 'version'>,
      first: NewVersion,
    ): Promise<{ readonly evidenceId: string; readonly versionId: string }> => {
      const { id } = await tx
        .insertInto('evidence')
        .values({ ...columnsOf(evidence), organisation_id: actor.organisationId, created_by: actor.memberId })
        .returning('id')
        .executeTakeFirstOrThrow()
      const versionId = await insertVersion(tx, actor, id, 1, first)
      await record('evidence-added', id, { kind: evidence.kind, sha256: first.sha256 })
      return { evidenceId: id, versionId }
    },

    /** Saves what we know of the item, unless a colleague saved it meanwhile. */
    save: async (evidence: Evidence): Promise<Result<Evidence, 'changed-meanwhile'>> => {
      const saved = await tx
        .updateTable('evidence')
        .set({ ...columnsOf(evidence), version: evidence.version + 1 })
        .where('id', '=', evidence.id)
        .where('version', '=', evidence.version)
        .where('removed_at', 'is', null)
        .returning('version')
        .executeTakeFirst()
      if (saved === undefined) return refuse('changed-meanwhile')
      await record('evidence-changed', evidence.id)
      return ok({ ...evidence, version: saved.version })
    },

    /** Adds a newer file to the item and gives the id of that version; its links are for the caller to offer again. */
    addVersion: async (evidenceId: string, version: NewVersion): Promise<string> => {
      // The row lock keeps two uploads at once from taking the same number.
      await tx.selectFrom('evidence').select('id').where('id', '=', evidenceId).forUpdate().executeTakeFirstOrThrow()
      const { number } = await tx
        .selectFrom('evidence_version')
        .select(sql<number>`max(number) + 1`.as('number'))
        .where('evidence_id', '=', evidenceId)
        .executeTakeFirstOrThrow()
      const versionId = await insertVersion(tx, actor, evidenceId, number, version)
      await record('evidence-version-added', evidenceId, { number, sha256: version.sha256 })
      return versionId
    },

    /** Takes the item and its links out of every list and every count, in every round. */
    remove: async (evidenceId: string): Promise<void> => {
      await tx
        .updateTable('evidence')
        .set({ removed_at: sql`now()` })
        .where('id', '=', evidenceId)
        .where('removed_at', 'is', null)
        .returning('id')
        .executeTakeFirstOrThrow()
      await tx
        .updateTable('link')
        .set({ removed_at: sql`now()` })
        .where('evidence_id', '=', evidenceId)
        .where('removed_at', 'is', null)
        .execute()
      await record('evidence-removed', evidenceId)
    },
  }
}

async function insertVersion(
  tx: Tx,
  actor: Actor & { memberId: string },
  evidenceId: string,
  number: number,
  version: NewVersion,
) {
  const { id } = await tx
    .insertInto('evidence_version')
    .values({
      organisation_id: actor.organisationId,
      evidence_id: evidenceId,
      number,
      file_name: version.fileName,
      type: version.type,
      size: version.size,
      sha256: version.sha256,
      uploaded_by: actor.memberId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

function evidenceOf(row: Selectable<EvidenceTable>): Evidence {
  return {
    id: row.id,
    title: row.title,
    kind: row.kind,
    aboutOn: row.about_on,
    periodFrom: row.period_from,
    periodUntil: row.period_until,
    endsOn: row.ends_on,
    source: row.source,
    obtained: row.obtained,
    redactionNote: row.redaction_note,
    confidential: row.confidential,
    version: row.version,
  }
}

function columnsOf(evidence: Omit<Evidence, 'id' | 'version'>) {
  return {
    title: evidence.title,
    kind: evidence.kind,
    about_on: evidence.aboutOn,
    period_from: evidence.periodFrom,
    period_until: evidence.periodUntil,
    ends_on: evidence.endsOn,
    source: evidence.source,
    obtained: evidence.obtained,
    redaction_note: evidence.redactionNote,
    confidential: evidence.confidential,
  }
}
