import { sql, type RawBuilder } from 'kysely'
import type { Day } from '@/lib/day'
import { breakdownsOf, type BreakdownCounts, type Breakdowns } from '@/lib/registers/figures/breakdowns'
import { basicTraining, furtherTrainings } from '@/lib/registers/indicators/rule-values'
import { withChanges, type TermChange } from '@/lib/registers/vocabulary-changes'
import type { Tx } from '../../store/transaction'

/**
 * Cases and mediators in groups on one day: one statement, however many rows. As for the indicators, a row whose own
 * day is later is not known yet, and a later date is read as empty (indicator definitions, Common to all).
 */
export async function breakdownsOn(tx: Tx, day: Day): Promise<Breakdowns> {
  const { rows } = await sql<BreakdownCounts & { readonly changes: readonly TermChange[] }>`
    with reported as materialized (${reported(day)}), closed as materialized (${closed(day)})
    select
      (select coalesce(json_agg(json_build_object('first', month, 'count', count)), '[]') from (
        select month, sum(count)::int as count from reported group by 1
      ) as per_month) as months,
      (${perTerm('closed', sql`outcome`, sql`true`)}) as outcomes,
      (${perTerm('reported', sql`channel`, sql`in_period`)}) as channels,
      (${perTerm('reported', sql`nuisance`, sql`in_period`)}) as nuisance,
      (${perTerm('reported', sql`unsuitable_reason`, sql`in_period and suitable = false`)}) as reasons,
      (${mediators(day)}) as mediators,
      (${changes}) as changes
  `.execute(tx)
  const [counted] = rows
  if (counted === undefined) throw new Error('the counts of a day are one row')
  return breakdownsOf(day, counted, withChanges(counted.changes))
}

/** After this day the period begins. */
const yearBefore = (day: Day) => sql`(${day}::date - interval '12 months')::date`

/** Every first day of a month is found by days alone: a month of a date would be looked for in a time zone. */
const firstOfMonth = (day: RawBuilder<unknown>) => sql`(${day} - (extract(day from ${day})::int - 1))`

/** Reports of 24 calendar months, counted once by everything that they are shown by. */
const reported = (day: Day) => sql`
  select ${firstOfMonth(sql`reported_on`)} as month, channel, nuisance, suitable, unsuitable_reason,
    reported_on > ${yearBefore(day)} as in_period, count(*)::int as count
  from mediation_case
  where removed_at is null and reported_on <= ${day}::date
    and reported_on >= (${firstOfMonth(sql`${day}::date`)} - interval '23 months')::date
  group by 1, 2, 3, 4, 5, 6
`

const closed = (day: Day) => sql`
  select outcome, count(*)::int as count
  from mediation_case
  where removed_at is null and closed_on > ${yearBefore(day)} and closed_on <= ${day}::date and reported_on <= ${day}::date
  group by 1
`

const perTerm = (counted: 'reported' | 'closed', term: RawBuilder<unknown>, which: RawBuilder<unknown>) => sql`
  select coalesce(json_agg(json_build_object('term', term, 'count', count)), '[]')
  from (select ${term} as term, sum(count)::int as count from ${sql.table(counted)} where ${which} group by 1) as per_term
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
          where training.mediator = mediator.code and training.kind = any(${[...furtherTrainings]}::text[])
            and training.day > ${yearBefore(day)} and training.day <= ${day}::date and training.removed_at is null
        ) then 'yes'
        else 'no' end
    ) order by mediator.code), '[]')
  from mediator
  left join lateral (
    select day, recognised, hours from training
    where training.mediator = mediator.code and training.kind = ${basicTraining} and training.day <= ${day}::date
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
