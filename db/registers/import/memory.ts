import { sql } from 'kysely'
import type { ImportMemory } from '@/lib/registers/import/memory'
import type { RememberedWord } from '@/lib/registers/reading/dictionary'
import type { RememberedHeading } from '@/lib/registers/reading/proposal'
import type { RegisterName } from '@/lib/registers/register'
import type { Tx } from '../../store/transaction'
import { vocabulariesOf } from '../vocabularies'

/** What is known before a file for a register is read: three statements. */
export async function memoryOf(tx: Tx, register: RegisterName): Promise<ImportMemory> {
  return { headings: await headingsOf(tx, register), ...(await wordsOf(tx)) }
}

/** The terms of an organisation and the words it explained: two statements. */
export async function wordsOf(tx: Tx): Promise<Pick<ImportMemory, 'words' | 'vocabularies'>> {
  const words = await tx.selectFrom('register_word').select(['vocabulary', 'word', 'term']).execute()
  return { words, vocabularies: await vocabulariesOf(tx) }
}

function headingsOf(tx: Tx, register: RegisterName): Promise<readonly RememberedHeading[]> {
  return tx
    .selectFrom('register_mapping')
    .select(['heading', 'column_name as column'])
    .where('register', '=', register)
    .execute()
}

/** Remembers where columns with these headings go. */
export async function rememberHeadings(
  tx: Tx,
  organisationId: string,
  register: RegisterName,
  headings: readonly RememberedHeading[],
): Promise<void> {
  if (headings.length === 0) return
  // Two columns under one heading: the last one counts, for a statement can change a row once.
  const latest = new Map(headings.map((one) => [one.heading.slice(0, 200), one.column]))
  await tx
    .insertInto('register_mapping')
    .values(
      [...latest].map(([heading, column_name]) => ({
        organisation_id: organisationId,
        register,
        heading,
        column_name,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id', 'register', 'heading'])
        .doUpdateSet({ column_name: sql`excluded.column_name` }),
    )
    .execute()
}

/** Remembers what words mean. */
export async function rememberWords(tx: Tx, organisationId: string, words: readonly RememberedWord[]): Promise<void> {
  const latest = new Map(words.map((one) => [`${one.vocabulary} ${one.word}`, one]))
  if (latest.size === 0) return
  await tx
    .insertInto('register_word')
    .values(
      [...latest.values()].map(({ vocabulary, word, term }) => ({
        organisation_id: organisationId,
        vocabulary,
        word: word.slice(0, 200),
        term,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'vocabulary', 'word']).doUpdateSet({ term: sql`excluded.term` }),
    )
    .execute()
}
