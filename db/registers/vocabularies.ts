import { withChanges, type TermChange } from '@/lib/registers/vocabulary-changes'
import type { Vocabularies } from '@/lib/registers/vocabulary'
import type { Tx } from '../store/transaction'

/** The terms that this organisation chooses from: one statement. */
export async function vocabulariesOf(tx: Tx): Promise<Vocabularies> {
  return withChanges(await termChanges(tx))
}

/** What this organisation changed in the terms, its own terms in their order. */
export async function termChanges(tx: Tx): Promise<readonly TermChange[]> {
  return tx
    .selectFrom('vocabulary_term')
    .select(['vocabulary', 'term', 'title', 'positive', 'handled', 'retired', 'own'])
    .orderBy('vocabulary')
    .orderBy('position')
    .orderBy('term')
    .execute()
}
