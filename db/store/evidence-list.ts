import { sql } from 'kysely'
import { activeEvidenceFilters, type EvidenceQuery, type EvidenceSort } from '@/lib/evidence/list-query'
import { evidencePerPage, type ListedEvidence } from '@/lib/evidence/listed'
import { lastDayOf, matching, type ListAsker } from './evidence-matching'
import type { Tx } from './transaction'

export type EvidencePage = {
  readonly rows: readonly ListedEvidence[]
  /** Items that fit the query. */
  readonly total: number
  /** All items, whatever the query. */
  readonly all: number
}

/** One page of the list with the number of items: two statements, however many there are. */
export async function evidencePage(tx: Tx, query: EvidenceQuery, asker: ListAsker): Promise<EvidencePage> {
  const found = await tx
    .with('shown', () =>
      matching(tx, query, asker)
        .select(['item.organisation_id', 'item.id', 'item.title', 'item.kind', 'item.about_on', 'item.ends_on'])
        .select(['item.confidential', 'item.created_at'])
        .orderBy(orders(asker, 'item')[query.sort])
        .orderBy('item.created_at', 'desc')
        .orderBy('item.id')
        .limit(evidencePerPage)
        .offset((query.page - 1) * evidencePerPage),
    )
    .selectFrom('shown')
    .innerJoinLateral(
      (from) =>
        from
          .selectFrom('evidence_version as version')
          .innerJoin('member', (join) =>
            join
              .onRef('member.organisation_id', '=', 'version.organisation_id')
              .onRef('member.id', '=', 'version.uploaded_by'),
          )
          .innerJoin('person', 'person.id', 'member.person_id')
          .select('person.name as uploaded_by_name')
          .select((files) =>
            files
              .selectFrom('evidence_file as file')
              .select(sql<string[]>`array_agg(file.file_name order by file.position)`.as('names'))
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
      (from) =>
        from
          .selectFrom('link')
          .select([
            sql<number>`count(*) filter (where status = 'submitted')::int`.as('submitted'),
            sql<number>`count(*) filter (where status = 'accepted')::int`.as('accepted'),
            sql<number>`count(*) filter (where status = 'rejected')::int`.as('rejected'),
            sql<number>`count(*) filter (where status = 'accepted' and valid_until < ${asker.today})::int`.as(
              'expired',
            ),
            sql<number>`count(*) filter (where own_check)::int`.as('own_checked'),
          ])
          .whereRef('link.organisation_id', '=', 'shown.organisation_id')
          .whereRef('link.evidence_id', '=', 'shown.id')
          .where('link.round_id', '=', asker.round.id)
          .where('link.removed_at', 'is', null)
          .as('used'),
      (join) => join.onTrue(),
    )
    .selectAll('shown')
    .select(['newest.file_names', 'newest.uploaded_by_name'])
    .select(['used.submitted', 'used.accepted', 'used.rejected', 'used.expired', 'used.own_checked'])
    .select(lastDayOf(asker, 'shown').as('valid_until'))
    .orderBy(orders(asker, 'shown')[query.sort])
    .orderBy('shown.created_at', 'desc')
    .orderBy('shown.id')
    .execute()
  const { total, all } = await counts(tx, query, asker)
  return {
    total,
    all,
    rows: found.map((row) => ({
      id: row.id,
      title: row.title,
      kind: row.kind,
      aboutOn: row.about_on,
      validUntil: row.valid_until,
      confidential: row.confidential,
      fileNames: row.file_names ?? [],
      uploadedByName: row.uploaded_by_name,
      submitted: row.submitted,
      accepted: row.accepted,
      rejected: row.rejected,
      expired: row.expired,
      ownChecked: row.own_checked,
    })),
  }
}
/** How many items fit, and how many there are; of the whole list that is one number. */
async function counts(tx: Tx, query: EvidenceQuery, asker: ListAsker): Promise<Pick<EvidencePage, 'total' | 'all'>> {
  const every = tx.selectFrom('evidence').select(howMany.as('count')).where('removed_at', 'is', null)
  if (activeEvidenceFilters(query).length === 0) {
    const { count } = await every.executeTakeFirstOrThrow()
    return { total: count, all: count }
  }
  const fitting = matching(tx, query, asker).select(howMany.as('count'))
  const { total, all } = await tx.selectNoFrom([fitting.as('total'), every.as('all')]).executeTakeFirstOrThrow()
  return { total: total ?? 0, all: all ?? 0 }
}

const howMany = sql<number>`count(*)::int`

/** What each order looks at first; the newest of those that are equal comes first. */
function orders(asker: ListAsker, item: 'item' | 'shown') {
  return {
    newest: sql`${sql.ref(`${item}.created_at`)} desc`,
    title: sql`lower(${sql.ref(`${item}.title`)})`,
    about: sql`${sql.ref(`${item}.about_on`)} desc`,
    'valid-until': sql`${lastDayOf(asker, item)} asc nulls last`,
  } as const satisfies Record<EvidenceSort, unknown>
}
