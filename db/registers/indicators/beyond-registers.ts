import { sql, type RawBuilder } from 'kysely'
import type { KeptIjkpunt } from '@/lib/ijkpunten/ijkpunt'
import type { AskedDay } from '@/lib/registers/indicators/asked-day'
import type { Counts } from '@/lib/registers/indicators/counts'
import { peerReview, publicity, steeringGroup } from '@/lib/registers/indicators/rule-values'

/**
 * Per indicator the ijkpunt that holds on the day (`ijkpuntOn` is the rule), and for what adds up how much there is since
 * it began, until its last day.
 */
export function ijkpuntenOn({ on }: AskedDay): RawBuilder<readonly KeptIjkpunt[]> {
  return sql`(
    select coalesce(
      json_agg(
        json_build_object(
          'id', id, 'indicatorId', indicator_id, 'target', target::float8, 'fromOn', from_on, 'byOn', by_on,
          'setBy', set_by, 'setOn', set_on, 'counted', ${countedSince(sql`${on}::date`)}
        ) order by indicator_id
      ), '[]')
    from (
      select distinct on (indicator_id) ijkpunt.*, least(by_on, ${on}::date) as until
      from ijkpunt
      where greatest(from_on, set_on) <= ${on}
      order by indicator_id, greatest(from_on, set_on) desc, recorded_at desc, id desc
    ) as held
    where target is not null
  )`
}

/** How much there is on a day of what adds up, from `from_on` until `until`; null for what does not add up. */
export function countedSince(on: RawBuilder<unknown>): RawBuilder<number | null> {
  return sql`(
    case indicator_id
      when 'ind-reports-vs-ijkpunt' then (
        select count(*)::int from mediation_case
        where removed_at is null and reported_on <= ${on} and accepted_on >= from_on and accepted_on <= until
      )
      when 'ind-intervision-count' then (
        select count(*)::int from meeting
        where removed_at is null and kind = ${peerReview} and day >= from_on and day <= until
      )
      when 'ind-steering-meetings' then (
        select count(*)::int from meeting
        where removed_at is null and kind = ${steeringGroup} and minutes and day >= from_on and day <= until
      )
      when 'ind-publicity-actions' then (
        select count(*)::int from activity
        where removed_at is null and kind = ${publicity} and day >= from_on and day <= until
      )
    end
  )`
}

/** Who is in the steering group, and who of them handed in an evaluation in the round of the day. */
export function partnerCounts({ on }: AskedDay): RawBuilder<Counts['partners']> {
  return sql`(
    select json_build_object(
      'inSteeringGroup', count(*),
      'evaluated', count(*) filter (where exists (
        select from evaluation
        where partner_id = partner.id and round_id = (select id from ${roundOn(on)} as now) and handed_in_on <= ${on}
      ))
    )
    from partner
    where in_steering_group and removed_at is null
  )`
}

/**
 * Budget and commitments in the calendar year of the planned decision and the two after, in whole cents. What is only
 * asked for is no commitment.
 */
export function moneyPerYear({ on }: AskedDay): RawBuilder<Counts['money']> {
  return sql`(
    select coalesce(
      json_agg(
        json_build_object(
          'year', year,
          'budget', (select (amount * 100)::bigint from budget_year where budget_year.year = asked.year),
          'committed', (
            select coalesce(sum(amount) * 100, 0)::bigint from funding join partner on partner.id = partner_id
            where funding.year = asked.year and state in ('promised', 'decided') and removed_at is null
          )
        ) order by year
      ), '[]')
    from (
      select extract(year from decision_on)::int + later as year
      from ${roundOn(on)} as now cross join generate_series(0, 2) as later
    ) as asked
  )`
}

/** The round of a day: the newest that had begun by then, or else the first. */
function roundOn(on: string): RawBuilder<unknown> {
  return sql`(
    select id, decision_on from round
    order by starts_on <= ${on} desc, case when starts_on <= ${on} then -number else number end
    limit 1
  )`
}
