import { sql } from 'kysely'
import type { CasesOfYear, KnownOfMediator } from '@/lib/registers/care/known'
import { registerOf } from '@/lib/registers/registers'
import type { Tx } from '../../store/transaction'
import { cellsOf, valuesOf } from '../rows/read-rows'

type Row = Readonly<Record<string, unknown>> & { readonly removed: boolean }
type Found = {
  readonly mediator: Row
  readonly trainings: readonly Row[] | null
  readonly cases: readonly CasesOfYear[] | null
}

/** What is known of one mediator, in the bin as well; undefined when there is no such row. One statement. */
export async function knownOfMediator(tx: Tx, rowId: string): Promise<KnownOfMediator | undefined> {
  const mediators = registerOf('mediators')
  const trainings = registerOf('trainings')
  const { rows } = await sql<Found>`
    with one as (
      select ${cellsOf(mediators)}, removed_at is not null as removed from mediator as item where item.id = ${rowId}
    )
    select to_jsonb(one) as mediator, (
      select jsonb_agg(to_jsonb(training)) from (
        select ${cellsOf(trainings)}, removed_at is not null as removed
        from training as item where item.mediator = one.code order by item.day, item.id
      ) as training
    ) as trainings, (
      select jsonb_agg(to_jsonb(counted)) from (
        select extract(year from reported_on)::int as year,
          count(*) filter (where mediators <@ array[one.code])::int as alone,
          count(*) filter (where not mediators <@ array[one.code])::int as together
        from mediation_case where removed_at is null and mediators @> array[one.code] group by 1 order by 1
      ) as counted
    ) as cases
    from one
  `.execute(tx)
  const [found] = rows
  if (found === undefined) return undefined
  return {
    id: rowId,
    values: valuesOf(mediators, found.mediator),
    removed: found.mediator.removed,
    trainings: (found.trainings ?? []).map((row) => ({ values: valuesOf(trainings, row), removed: row.removed })),
    casesPerYear: found.cases ?? [],
  }
}
