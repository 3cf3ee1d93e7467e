import { sql } from 'kysely'
import type { CodeUses } from '@/lib/registers/rows/row'
import type { Tx } from '../../store/transaction'

/** How many cases and trainings name a mediator by this code: one statement. */
export async function codeUses(tx: Tx, code: string): Promise<CodeUses> {
  const { rows } = await sql<CodeUses>`
    select
      (select count(*)::int from mediation_case
        where removed_at is null and mediators @> array[${code}]::text[]) as cases,
      (select count(*)::int from training where removed_at is null and mediator = ${code}) as trainings
  `.execute(tx)
  const [uses] = rows
  if (uses === undefined) throw new Error('the database gave no counts')
  return uses
}
