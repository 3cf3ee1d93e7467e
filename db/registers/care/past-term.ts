import { sql, type RawBuilder } from 'kysely'
import type { Day } from '@/lib/day'
import { goesUntil, type Keeping } from '@/lib/registers/care/retention'
import type { RegisterName } from '@/lib/registers/register'
import { columnOf, registerOf } from '@/lib/registers/registers'
import type { Tx } from '../../store/transaction'
import { databaseName } from '../columns'

/** What of a register goes tonight: how many rows, and the days of the oldest and the newest of them. */
export type PastTerm = { readonly rows: number; readonly oldest: Day | null; readonly newest: Day | null }

/** Counts what goes tonight if rows were kept so long; one statement for all registers together. */
export async function pastTerm(
  tx: Tx,
  keepings: readonly Keeping[],
  today: Day,
): Promise<ReadonlyMap<RegisterName, PastTerm>> {
  const counts = keepings.flatMap((keeping) => {
    const until = goesUntil(keeping, today)
    if (until === null) return []
    const register = registerOf(keeping.register)
    const from = sql.id(databaseName(columnOf(register, register.retention.from)))
    return [
      sql`
        select ${keeping.register} as register, count(*)::int as rows, min(${from})::date as oldest,
          max(${from})::date as newest
        from ${sql.table(register.table)} as item where ${isPastTerm(keeping.register, until)}`,
    ]
  })
  if (counts.length === 0) return new Map()
  const { rows } = await sql<PastTerm & { readonly register: RegisterName }>`
    ${sql.join(counts, sql` union all `)}
  `.execute(tx)
  return new Map(rows.map(({ register, ...past }) => [register, past]))
}

/**
 * Whether the row `item` is past its term, in the bin as well. A training stays as long as its mediator is in the
 * register: it shows that this mediator was trained.
 */
export function isPastTerm(name: RegisterName, until: Day): RawBuilder<unknown> {
  const register = registerOf(name)
  const past = sql`${sql.ref(`item.${databaseName(columnOf(register, register.retention.from))}`)} <= ${until}`
  if (name !== 'trainings') return past
  return sql`${past} and not exists (
    select from mediator
    where mediator.organisation_id = item.organisation_id and mediator.code = item.mediator
      and mediator.removed_at is null)`
}
