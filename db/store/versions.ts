import { sql } from 'kysely'
import type { EvidenceVersion } from '@/lib/evidence/version'
import type { Tx } from './transaction'

export function versionsReader(tx: Tx) {
  const versions = () =>
    tx
      .selectFrom('evidence_version as version')
      // The join with evidence keeps versions of confidential items from those who may not see the item.
      .innerJoin('evidence', (join) =>
        join
          .onRef('evidence.organisation_id', '=', 'version.organisation_id')
          .onRef('evidence.id', '=', 'version.evidence_id'),
      )
      .innerJoin('member', (join) =>
        join
          .onRef('member.organisation_id', '=', 'version.organisation_id')
          .onRef('member.id', '=', 'version.uploaded_by'),
      )
      .innerJoin('person', 'person.id', 'member.person_id')
      .where('evidence.removed_at', 'is', null)
      .select([
        'version.id',
        'version.evidence_id as evidenceId',
        'version.number',
        'version.file_name as fileName',
        'version.type',
        'version.size',
        'version.sha256',
        'version.scan',
        'version.uploaded_by as uploadedBy',
        'version.uploaded_at as uploadedAt',
        'person.name as uploadedByName',
      ])

  return {
    /** All versions of an item, newest first. */
    of: async (evidenceId: string): Promise<readonly EvidenceVersion[]> =>
      versions().where('version.evidence_id', '=', evidenceId).orderBy('version.number', 'desc').execute(),

    /** One version, to serve its bytes. */
    find: async (evidenceId: string, number: number): Promise<EvidenceVersion | undefined> =>
      versions().where('version.evidence_id', '=', evidenceId).where('version.number', '=', number).executeTakeFirst(),

    /** The newest item with the same bytes, if this organisation has it already. */
    withSameBytes: async (sha256: string): Promise<EvidenceVersion | undefined> =>
      versions()
        .where('version.sha256', '=', sha256)
        .orderBy('version.uploaded_at', 'desc')
        .limit(1)
        .executeTakeFirst(),

    /** Bytes that the organisation keeps; the same content counts once. */
    bytesKept: async (): Promise<number> => {
      const { bytes } = await tx
        .selectFrom((from) =>
          from.selectFrom('evidence_version').select(['sha256', 'size']).distinctOn('sha256').as('kept'),
        )
        .select(sql<number>`coalesce(sum(size), 0)::bigint`.as('bytes'))
        .executeTakeFirstOrThrow()
      return bytes
    },
  }
}
