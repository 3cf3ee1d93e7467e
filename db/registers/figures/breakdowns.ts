import { sql } from 'kysely'
import type { Day } from '@/lib/day'
import type { BreakdownCounts } from '@/lib/registers/figures/breakdowns'
import type { Tx } from '../../store/transaction'

/**
 * Counts for the charts of one day: one statement, however many rows. As for the indicators, a row whose own day is
 * later is not known yet, and a later date is read as empty (indicator definitions, Common to all).
 */
export async function breakdownsOn(tx: Tx, day: Day): Promise<BreakdownCounts> {
  const { rows } = await sql<BreakdownCounts>`
    select
      (${months(day)}) as months,
      (${reasons(day)}) as reasons,
      (${mediators(day)}) as mediators
  `.execute(tx)
  return rows[0] ?? { months: [], reasons: [], mediators: [] }
}

const months = (day: Day) => sql`
  select coalesce(json_agg(json_build_object('first', month, 'count', count) order by month), '[]')
  from (
    select date_trunc('month', reported_on)::date as month, count(*)::int as count
    from mediation_case
    where removed_at is null
      and reported_on >= date_trunc('month', ${day}::date) - interval '23 months' and reported_on <= ${day}::date
    group by 1
  ) as per_month
`

const reasons = (day: Day) => sql`
  select coalesce(json_agg(json_build_object('term', term, 'count', count) order by count desc, term), '[]')
  from (
    select unsuitable_reason as term, count(*)::int as count
    from mediation_case
    where removed_at is null and suitable = false
      and reported_on > ${day}::date - interval '12 months' and reported_on <= ${day}::date
    group by 1
  ) as per_reason
`

/** Each active mediator with the latest basic training, and whether there was any follow-up in twelve months. */
const mediators = (day: Day) => sql`
  select coalesce(json_agg(json_build_object(
      'code', mediator.code,
      'basic', case when basic.day is null then null
        else json_build_object('recognised', basic.recognised, 'hours', basic.hours) end,
      'followUp', case
        when mediator.active_from > ${day}::date - interval '12 months' then 'new'
        when exists (
          select from training
          where training.mediator = mediator.code and training.kind in ('followup', 'deepening')
            and training.day > ${day}::date - interval '12 months' and training.day <= ${day}::date
            and training.removed_at is null
        ) then 'yes'
        else 'no' end
    ) order by length(mediator.code), mediator.code), '[]')
  from mediator
  left join lateral (
    select day, recognised, hours from training
    where training.mediator = mediator.code and training.kind = 'basic' and training.day <= ${day}::date
      and training.removed_at is null
    order by day desc, changed_at desc, id desc limit 1
  ) as basic on true
  where mediator.removed_at is null and mediator.active_from <= ${day}::date
    and (mediator.active_until is null or mediator.active_until > ${day}::date)
`
