import { sql } from 'kysely'
import { untied, type RecommendationTie } from '@/lib/recommendations/recommendation'
import type { Round } from '@/lib/rounds/round'
import { hasWord } from './evidence-matching'
import { roundOf } from './rounds'
import { searchWords } from './search-words'
import type { Tx } from './transaction'

const mostDocuments = 50

/** A document that can prove a recommendation. */
export type TieDocument = { readonly id: string; readonly title: string }

/** What somebody needs to tie a recommendation. */
export type TieDesk = {
  readonly round: Round
  readonly tie: RecommendationTie
  /** The newest with the words that were looked for, and the one that is tied. */
  readonly documents: readonly TieDocument[]
  readonly more: boolean
}

/** The tie, the round and the documents to choose from, in one statement. */
export async function tieDesk(tx: Tx, recommendationId: string, q: string): Promise<TieDesk> {
  let found = tx.selectFrom('evidence as item').where('item.removed_at', 'is', null)
  for (const word of searchWords(q)) found = found.where(hasWord(word))
  const tie = tx.selectFrom('recommendation_tie as tie').where('tie.recommendation_id', '=', recommendationId)
  const newest = found
    .select(['item.id', 'item.title', 'item.created_at'])
    .orderBy('item.created_at', 'desc')
    .orderBy('item.id')
    .limit(mostDocuments + 1)
  const row = await tx
    .selectFrom('round')
    .selectAll('round')
    .select([
      sql<Omit<RecommendationTie, 'recommendationId'> | null>`(select json_build_object('requirementId', requirement_id,
        'evidenceId', evidence_id, 'version', version) from (${tie.selectAll()}) as tied)`.as('tied'),
      sql<readonly TieDocument[]>`(select coalesce(json_agg(json_build_object('id', id, 'title', title)
        order by created_at desc, id), '[]') from (${newest}) as newest)`.as('documents'),
      sql<TieDocument | null>`(select json_build_object('id', item.id, 'title', item.title) from evidence as item
        where item.removed_at is null and item.id in (${tie.select('tie.evidence_id')}))`.as('chosen'),
    ])
    .orderBy('round.number', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  const { tied, documents, chosen } = row
  const shown = documents.slice(0, mostDocuments)
  const isShown = chosen === null || shown.some(({ id }) => id === chosen.id)
  return {
    round: roundOf(row),
    tie: tied === null ? untied(recommendationId) : { recommendationId, ...tied },
    documents: isShown ? shown : [chosen, ...shown],
    more: documents.length > mostDocuments,
  }
}
