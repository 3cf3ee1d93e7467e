import { sql } from 'kysely'
import type { OrganisationId } from '@/lib/members/member'
import type { TermChange } from '@/lib/registers/vocabulary-changes'
import type { VocabularyName } from '@/lib/registers/vocabulary'
import type { Tx } from '../../store/transaction'

/** Keeps what an organisation changed in a term, or a term of its own after its others. */
export async function saveTerm(tx: Tx, organisationId: OrganisationId, change: TermChange): Promise<void> {
  const { vocabulary, term, title, positive, handled, retired, own } = change
  const last = tx
    .selectFrom('vocabulary_term')
    .where('vocabulary', '=', vocabulary)
    .select(sql<number>`coalesce(max(position), 0) + 1`.as('next'))
  await tx
    .insertInto('vocabulary_term')
    .values({
      organisation_id: organisationId,
      vocabulary,
      term,
      title,
      positive,
      handled,
      retired,
      own,
      position: own ? last : 0,
    })
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'vocabulary', 'term']).doUpdateSet({ title, positive, handled, retired }),
    )
    .execute()
}

/** Takes an own term away with the words that people said mean it; false when there is no such term. */
export async function deleteTerm(tx: Tx, vocabulary: VocabularyName, term: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('vocabulary_term')
    .where('vocabulary', '=', vocabulary)
    .where('term', '=', term)
    .where('own', '=', true)
    .executeTakeFirstOrThrow()
  if (numDeletedRows === 0n) return false
  await tx.deleteFrom('register_word').where('vocabulary', '=', vocabulary).where('term', '=', term).execute()
  return true
}

/** Puts the own terms of a vocabulary in this order. */
export async function orderTerms(tx: Tx, vocabulary: VocabularyName, terms: readonly string[]): Promise<void> {
  await tx
    .updateTable('vocabulary_term')
    .set({ position: sql<number>`array_position(${[...terms]}::text[], term)` })
    .where('vocabulary', '=', vocabulary)
    .where('own', '=', true)
    .where('term', 'in', terms)
    .execute()
}
