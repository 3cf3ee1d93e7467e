import { sql } from 'kysely'
import type { CasesOfYear, KnownOfMediator, KnownTraining } from '@/lib/registers/care/known'
import { registerOf } from '@/lib/registers/registers'
import type { Tx } from '../../store/transaction'
import { cellsOf, valuesOf } from '../rows/read-rows'

type Row = Readonly<Record<string, unknown>> & { readonly removed: boolean }

/** What is known of one mediator, in the bin as well: three statements. Undefined when there is no such row. */
export async function knownOfMediator(tx: Tx, rowId: string): Promise<KnownOfMediator | undefined> {
  const mediators = registerOf('mediators')
  const { rows } = await sql<Row>`
    select ${cellsOf(mediators)}, removed_at is not null as removed from mediator as item where item.id = ${rowId}
  `.execute(tx)
  const [row] = rows
  if (row === undefined) return undefined
  const values = valuesOf(mediators, row)
  const code = String(values['code'])
  const [trainings, casesPerYear] = [await trainingsOf(tx, code), await casesOf(tx, code)]
  return { id: rowId, values, removed: row.removed, trainings, casesPerYear }
}

async function trainingsOf(tx: Tx, code: string): Promise<readonly KnownTraining[]> {
  const trainings = registerOf('trainings')
  const { rows } = await sql<Row>`
    select ${cellsOf(trainings)}, removed_at is not null as removed from training as item
    where item.mediator = ${code} order by item.day, item.id
  `.execute(tx)
  return rows.map((row) => ({ values: valuesOf(trainings, row), removed: row.removed }))
}

async function casesOf(tx: Tx, code: string): Promise<readonly CasesOfYear[]> {
  const { rows } = await sql<CasesOfYear>`
    select extract(year from reported_on)::int as year,
      count(*) filter (where mediators <@ array[${code}])::int as alone,
      count(*) filter (where not mediators <@ array[${code}])::int as together
    from mediation_case where removed_at is null and mediators @> array[${code}]
    group by 1 order by 1
  `.execute(tx)
  return rows
}
