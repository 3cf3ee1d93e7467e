import { sql, type RawBuilder } from 'kysely'
import type { Day } from '@/lib/day'
import { breakdownsOf, type BreakdownCounts, type Breakdowns } from '@/lib/registers/figures/breakdowns'
import { withChanges, type TermChange } from '@/lib/registers/vocabulary-changes'
import type { Tx } from '../../store/transaction'

/**
 * Cases and mediators in groups on one day: one statement, however many rows. As for the indicators, a row whose own
 * day is later is not known yet, and a later date is read as empty (indicator definitions, Common to all).
 */
export async function breakdownsOn(tx: Tx, day: Day): Promise<Breakdowns> {
  const { rows } = await sql<BreakdownCounts & { readonly changes: readonly TermChange[] }>`
    select
      (${months(day)}) as months,
      (${perTerm('outcome', sql`closed_on > ${yearBefore(day)} and closed_on <= ${day}::date and reported_on <= ${day}::date`)}) as outcomes,
      (${perTerm('channel', reported(day))}) as channels,
      (${perTerm('nuisance', reported(day))}) as nuisance,
      (${perTerm('unsuitable_reason', sql`suitable = false and ${reported(day)}`)}) as reasons,
      (${mediators(day)}) as mediators,
      (${changes}) as changes
  `.execute(tx)
  const [counted] = rows
  if (counted === undefined) throw new Error('the counts of a day are one row')
  return breakdownsOf(day, counted, withChanges(counted.changes))
}

/** After this day the period begins. */
const yearBefore = (day: Day) => sql`(${day}::date - interval '12 months')::date`

const reported = (day: Day) => sql`reported_on > ${yearBefore(day)} and reported_on <= ${day}::date`

const months = (day: Day) => sql`
  select coalesce(json_agg(json_build_object('first', month, 'count', count)), '[]')
  from (
    select date_trunc('month', reported_on)::date as month, count(*)::int as count
    from mediation_case
    where removed_at is null and reported_on <= ${day}::date
      and reported_on >= (date_trunc('month', ${day}::date) - interval '23 months')::date
    group by 1
  ) as per_month
`

const perTerm = (column: string, counted: RawBuilder<unknown>) => sql`
  select coalesce(json_agg(json_build_object('term', term, 'count', count)), '[]')
  from (
    select ${sql.ref(column)} as term, count(*)::int as count
    from mediation_case where removed_at is null and ${counted} group by 1
  ) as per_term
`

/** Each active mediator with the latest basic training (of several on one day the best), and any follow-up since a year. */
const mediators = (day: Day) => sql`
  select coalesce(json_agg(json_build_object(
      'code', mediator.code,
      'basic', case when basic.day is null then null
        else json_build_object('recognised', basic.recognised, 'hours', basic.hours) end,
      'followUp', case
        when mediator.active_from > ${yearBefore(day)} then 'new'
        when exists (
          select from training
          where training.mediator = mediator.code and training.kind in ('followup', 'deepening')
            and training.day > ${yearBefore(day)} and training.day <= ${day}::date and training.removed_at is null
        ) then 'yes'
        else 'no' end
    ) order by mediator.code), '[]')
  from mediator
  left join lateral (
    select day, recognised, hours from training
    where training.mediator = mediator.code and training.kind = 'basic' and training.day <= ${day}::date
      and training.removed_at is null
    order by day desc, recognised desc nulls last, hours desc nulls last limit 1
  ) as basic on true
  where mediator.removed_at is null and mediator.active_from <= ${day}::date
    and (mediator.active_until is null or mediator.active_until > ${day}::date)
`

const changes = sql`
  select coalesce(json_agg(json_build_object(
      'vocabulary', vocabulary, 'term', term, 'title', title, 'positive', positive, 'handled', handled,
      'retired', retired, 'own', own
    ) order by vocabulary, position, term), '[]')
  from vocabulary_term
`
