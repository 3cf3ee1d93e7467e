import { sql, type RawBuilder } from 'kysely'
import type { AskedDay } from '@/lib/registers/indicators/asked-day'
import { basicTraining } from '@/lib/registers/indicators/rule-values'

/**
 * Tables to put before a statement, from which cases by an untrained mediator are counted for any of the asked days. The
 * cases are walked once, gathered by who mediated: few people mediate, so few gatherings are looked at, and the days in
 * them only where one can be too early. Cases of nobody are gathered with them: leaving them out costs more than they do.
 * `earliest` and `latest` are the first and last day that is asked.
 *
 * A code that the register does not know on a day counts as untrained (indicator definitions), but who stopped so long ago
 * that the row is gone keeps the trainings that are on record. Where trainings go after a term as well, those of somebody
 * who is gone may be among them, and their lack says nothing.
 */
export function untrainedTables(earliest: AskedDay, latest: AskedDay): RawBuilder<unknown> {
  return sql`
    gathering as materialized (
      select mediators, min(first_talk_on) as first_talk_on, max(first_talk_on) as last_talk_on,
        min(greatest(reported_on, first_talk_on)) as seen_on,
        array_agg(first_talk_on) as talks_on, array_agg(greatest(reported_on, first_talk_on)) as seen
      from mediation_case
      where removed_at is null and reported_on <= ${latest.on} and first_talk_on <= ${latest.on}
      group by mediators
    ),
    talker as materialized (
      select named.code, seen_on, last_talk_on, coalesce(active_from, 'infinity') as known_on,
        case when active_from is null and (select trainings_gone_until from head) is not null then '-infinity'
          else coalesce((
            select min(day) from training
            where mediator = named.code and kind = ${basicTraining} and removed_at is null
          ), 'infinity') end as trained_on
      from (
        select code, min(seen_on) as seen_on, max(last_talk_on) as last_talk_on
        from gathering cross join unnest(mediators) as code group by code
      ) as named
      left join mediator on mediator.code = named.code and removed_at is null
    ),
    suspect as materialized (
      select mediators, max(trained_on) as trained_on, max(known_on) as known_on
      from gathering cross join unnest(mediators) as member join talker on code = member
      group by mediators
      having min(gathering.first_talk_on) < max(trained_on) or max(known_on) > ${earliest.on}
    ),
    untrained as materialized (
      select talk.seen_on, talk_on < trained_on as too_early,
        case when talk_on <= (select mediators_gone_until from head) then '-infinity' else known_on end as known_on
      from suspect join gathering using (mediators) cross join unnest(talks_on, seen) as talk (talk_on, seen_on)
      where talk_on < trained_on or known_on > ${earliest.on}
    )
  `
}

/** How many cases had a first talk by somebody without a basic training on that day, in the whole history. */
export function untrainedCount({ on }: AskedDay): RawBuilder<number> {
  return sql`(
    select count(*)::int from untrained
    where seen_on <= ${on} and (too_early or known_on > ${on})
  )`
}

/** Codes in cases with a talk that the register of mediators does not know. */
export function unknownCodesInCases({ on }: AskedDay): RawBuilder<readonly string[]> {
  return sql`(
    select coalesce(json_agg(code order by code), '[]') from talker
    where seen_on <= ${on} and known_on > ${on}
      and (least(last_talk_on, ${on}) <= (select mediators_gone_until from head)) is not true
  )`
}

/** Codes in trainings that the register of mediators does not know. */
export function unknownCodesInTrainings({ on }: AskedDay): RawBuilder<readonly string[]> {
  return sql`(
    select coalesce(json_agg(code order by code), '[]')
    from (select mediator as code, max(day) as day from training where removed_at is null and day <= ${on} group by 1) as trained
    where (day <= (select mediators_gone_until from head)) is not true
      and not exists (
        select from mediator where mediator.code = trained.code and removed_at is null and active_from <= ${on}
      )
  )`
}
