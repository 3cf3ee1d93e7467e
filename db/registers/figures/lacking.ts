import { sql } from 'kysely'
import type { Day } from '@/lib/day'
import { mostLacking, type Lacking } from '@/lib/registers/figures/lacking'
import { askedDay } from '@/lib/registers/indicators/asked-day'
import type { RegisterName } from '@/lib/registers/register'
import type { Tx } from '../../store/transaction'
import { lackingCases, lackingRecords } from './lacking-cases'
import { lackingMediators } from './lacking-mediators'
import type { LackingQuery } from './lacking-query'

type Found = { readonly register: RegisterName; readonly query: LackingQuery }

const queries: ReadonlyMap<string, Found> = new Map([
  ...of('cases', lackingCases),
  ...of('mediators', lackingMediators),
  ...of('complaints', { 'ind-complaints-ack': lackingRecords.complaints }),
  ...of('recommendations', { 'ind-recommendations-closed': lackingRecords.recommendations }),
])

function of(
  register: RegisterName,
  some: Readonly<Record<string, LackingQuery>>,
): readonly (readonly [string, Found])[] {
  return Object.entries(some).map(([id, query]) => [id, { register, query }])
}

/**
 * The rows that count in the whole of an indicator and not in what is to be reached, the newest first: one statement.
 * Null for an indicator that no single row brings down.
 */
export async function lackingOn(tx: Tx, indicatorId: string, on: Day): Promise<Lacking | null> {
  const found = queries.get(indicatorId)
  if (found === undefined) return null
  const { rows } = await sql<Omit<Lacking, 'register'>>`
    with lacking as materialized (${found.query(askedDay(on))})
    select
      (select count(*)::int from lacking) as total,
      (
        select coalesce(
          json_agg(json_build_object('id', id, 'label', label, 'codes', codes) order by day desc nulls last, label), '[]')
        from (select * from lacking order by day desc nulls last, label limit ${mostLacking}) as shown
      ) as rows
  `.execute(tx)
  const [lacking] = rows
  return lacking === undefined || lacking.total === 0 ? null : { register: found.register, ...lacking }
}
