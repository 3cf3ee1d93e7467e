import { sql } from 'kysely'
import type { EditionHead } from '@/lib/framework/edition-head'
import type { Tx } from './transaction'

/** Every edition that an organisation may see: the draft first, then its own, newest first, then those of the catalogue. */
export async function visibleEditions(tx: Tx): Promise<readonly EditionHead[]> {
  const rows = await tx
    .selectFrom('edition')
    .select(['id', 'version', 'title', 'ccv_own', 'organisation_id', 'based_on', 'root_id', 'published_at', 'made_at'])
    .select((one) => [
      one
        .selectFrom('round')
        .whereRef('round.edition_id', '=', 'edition.id')
        .select((round) => sql<number>`${round.fn.countAll()}::int`.as('count'))
        .as('rounds'),
      one
        .selectFrom('requirement')
        .whereRef('requirement.edition_id', '=', 'edition.id')
        .select(
          sql<EditionHead['counts']>`json_build_object('inForce', count(*) filter (where not retired),
            'own', count(*) filter (where own and not retired), 'retired', count(*) filter (where retired))`.as(
            'counts',
          ),
        )
        .as('counts'),
    ])
    .orderBy(sql`published_at is null`, 'desc')
    .orderBy(sql`organisation_id is null`)
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    title: row.title,
    ccvOwn: row.ccv_own,
    own: row.organisation_id !== null,
    basedOn: row.based_on,
    rootId: row.root_id,
    publishedAt: row.published_at,
    madeAt: row.made_at,
    rounds: row.rounds ?? 0,
    counts: row.counts ?? { inForce: 0, own: 0, retired: 0 },
  }))
}
