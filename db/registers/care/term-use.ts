import { sql } from 'kysely'
import { registers } from '@/lib/registers/registers'
import type { VocabularyName } from '@/lib/registers/vocabulary'
import type { Tx } from '../../store/transaction'
import { databaseName } from '../columns'

/** In how many rows a term stands, and in how many that wait in the bin. */
export type TermUse = { readonly rows: number; readonly binned: number }

/** Where the terms of one vocabulary are used; a term that is not there is used nowhere. One statement. */
export async function termUse(tx: Tx, vocabulary: VocabularyName): Promise<ReadonlyMap<string, TermUse>> {
  const places = registers.flatMap(({ table, columns }) =>
    columns
      .filter((column) => column.kind === 'choice' && column.vocabulary === vocabulary)
      .map((column) => sql`select ${sql.id(databaseName(column))} as term, removed_at from ${sql.table(table)}`),
  )
  const { rows } = await sql<TermUse & { readonly term: string }>`
    select term, count(*) filter (where removed_at is null)::int as rows,
      count(*) filter (where removed_at is not null)::int as binned
    from (${sql.join(places, sql` union all `)}) as used
    where term is not null group by term
  `.execute(tx)
  return new Map(rows.map(({ term, ...use }) => [term, use]))
}
