import { sql } from 'kysely'
import type { Evidence, EvidenceKind } from '@/lib/evidence/evidence'
import type { Round } from '@/lib/rounds/round'
import { hasWord } from './evidence-matching'
import { searchWords } from './search-words'
import type { Tx } from './transaction'

export type Choice = Pick<Evidence, 'id' | 'title' | 'kind' | 'aboutOn'>

/** For which expectation something is chosen, and the words to look for; empty for everything. */
export type ChoiceQuery = {
  readonly round: Pick<Round, 'id'>
  readonly expectation: { readonly id: string; readonly kind: EvidenceKind }
  readonly q: string
}

/** The first so many items that could serve an expectation and do not yet. */
export async function choicesFor(
  tx: Tx,
  { round, expectation, q }: ChoiceQuery,
  most: number,
): Promise<readonly Choice[]> {
  let items = tx.selectFrom('evidence as item').where('item.removed_at', 'is', null)
  for (const word of searchWords(q)) items = items.where(hasWord(word))
  return items
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('link')
            .select('link.id')
            .whereRef('link.organisation_id', '=', 'item.organisation_id')
            .whereRef('link.evidence_id', '=', 'item.id')
            .where('link.round_id', '=', round.id)
            .where('link.expectation_id', '=', expectation.id),
        ),
      ),
    )
    .select(['item.id', 'item.title', 'item.kind', 'item.about_on as aboutOn'])
    .orderBy(sql`item.kind = ${expectation.kind}`, 'desc')
    .orderBy('item.created_at', 'desc')
    .orderBy('item.id')
    .limit(most)
    .execute()
}
