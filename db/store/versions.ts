import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { EvidenceFile, EvidenceVersion } from '@/lib/evidence/version'
import type { PrivacyStanding } from '@/lib/privacy/closed'
import type { Tx } from './transaction'

/** The versions of an item with their files. */
export function versionsReader(tx: Tx) {
  const present = () =>
    tx
      .selectFrom('evidence_version as version')
      // The join with evidence keeps versions of confidential items from those who may not see the item.
      .innerJoin('evidence', (join) =>
        join
          .onRef('evidence.organisation_id', '=', 'version.organisation_id')
          .onRef('evidence.id', '=', 'version.evidence_id'),
      )
      .where('evidence.removed_at', 'is', null)

  const versions = () =>
    present()
      .innerJoin('member', (join) =>
        join
          .onRef('member.organisation_id', '=', 'version.organisation_id')
          .onRef('member.id', '=', 'version.uploaded_by'),
      )
      .innerJoin('person', 'person.id', 'member.person_id')
      .select([
        'version.id',
        'version.evidence_id as evidenceId',
        'version.number',
        'version.about_on as aboutOn',
        'version.period_from as periodFrom',
        'version.period_until as periodUntil',
        'version.ends_on as endsOn',
        'version.uploaded_by as uploadedBy',
        'version.uploaded_at as uploadedAt',
        ...standingColumns,
        'person.name as uploadedByName',
      ])
      .select((from) =>
        jsonArrayFrom(
          from
            .selectFrom('evidence_file as file')
            .select(fileColumns)
            .whereRef('file.organisation_id', '=', 'version.organisation_id')
            .whereRef('file.version_id', '=', 'version.id')
            .orderBy('file.position'),
        ).as('files'),
      )

  const files = () =>
    present().innerJoin('evidence_file as file', (join) =>
      join.onRef('file.organisation_id', '=', 'version.organisation_id').onRef('file.version_id', '=', 'version.id'),
    )

  return {
    /** All versions of an item with their files, newest first. */
    of: async (evidenceId: string): Promise<readonly EvidenceVersion[]> =>
      versions().where('version.evidence_id', '=', evidenceId).orderBy('version.number', 'desc').execute(),

    /** One file, to serve its bytes, with how the question about personal data in its version stands. */
    file: async (
      evidenceId: string,
      number: number,
      position: number,
    ): Promise<(EvidenceFile & PrivacyStanding) | undefined> =>
      files()
        .select([...fileColumns, ...standingColumns])
        .where('version.evidence_id', '=', evidenceId)
        .where('version.number', '=', number)
        .where('file.position', '=', position)
        .executeTakeFirst(),

    /** The newest item with the same bytes, if this organisation has it already. */
    withSameBytes: async (
      sha256: string,
    ): Promise<{ readonly evidenceId: string; readonly title: string } | undefined> =>
      files()
        .select(['version.evidence_id as evidenceId', 'evidence.title'])
        .where('file.sha256', '=', sha256)
        .orderBy('version.uploaded_at', 'desc')
        .limit(1)
        .executeTakeFirst(),

    /** Bytes that the organisation keeps, those of the bin included; the same content counts once. */
    bytesKept: async (): Promise<number> => {
      const { bytes } = await tx
        .selectFrom((from) =>
          from.selectFrom('evidence_file').select(['sha256', 'size']).distinctOn('sha256').as('kept'),
        )
        .select(sql<number>`coalesce(sum(size), 0)::bigint`.as('bytes'))
        .executeTakeFirstOrThrow()
      return bytes
    },
  }
}

const standingColumns = ['version.privacy_asked as privacyAsked', 'version.privacy_choice as privacyChoice'] as const

const fileColumns = [
  'file.id',
  'file.position',
  'file.file_name as fileName',
  'file.type',
  'file.size',
  'file.sha256',
  'file.scan',
  'file.scan_note as scanNote',
  'file.privacy',
] as const
