import { sql } from 'kysely'
import type { Day } from '@/lib/day'
import { evidencePerPage, type ListedEvidence } from '@/lib/evidence/listed'
import type { Tx } from './transaction'

export type EvidencePage = { readonly rows: readonly ListedEvidence[]; readonly total: number }

/** One page of the list, newest first, with the number of all items: two statements, however many there are. */
export async function evidencePage(tx: Tx, page: number, today: Day): Promise<EvidencePage> {
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
          .select('person.name as uploaded_by_name')
          .select((from) =>
            from
              .selectFrom('evidence_file as file')
              .select(({ fn }) => fn.agg<string[]>('array_agg', ['file.file_name']).as('names'))
              .whereRef('file.organisation_id', '=', 'version.organisation_id')
              .whereRef('file.version_id', '=', 'version.id')
              .as('file_names'),
          )
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
    .select(['newest.file_names', 'newest.uploaded_by_name'])
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
      fileNames: row.file_names ?? [],
      uploadedByName: row.uploaded_by_name,
      submitted: row.submitted,
      accepted: row.accepted,
      rejected: row.rejected,
      expired: row.expired,
    })),
  }
}
