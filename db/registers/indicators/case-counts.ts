import { sql, type RawBuilder } from 'kysely'
import { aftercareWithin, contactWithin, type AskedDay } from '@/lib/registers/indicators/asked-day'
import type { CaseCounts } from '@/lib/registers/indicators/counts'
import { selfReport } from '@/lib/registers/indicators/rule-values'

/** What one walk over the cases of the period gives. The other counts look at the whole history. */
export type PeriodCounts = Omit<CaseCounts, 'firstAcceptedOn' | 'byUntrained' | 'closedAfterAccepted' | 'medianDays'>

/**
 * The cases of the period in one walk: counted per group of everything that is told apart, and the groups added up. A day
 * after the day that was asked is read as empty. `mediators[1:1]` holds the first code: who adds another makes a pair.
 */
export function periodCounts({ on, after, contactDueSince, aftercareDueSince }: AskedDay): RawBuilder<PeriodCounts> {
  const closed = sql`closed_on > ${after} and closed_on <= ${on}`
  const reported = sql`reported_on > ${after}`
  return sql`(
    with grouped as materialized (
      select channel, nuisance, suitable, case when ${closed} then outcome end as outcome,
        count(*) filter (where ${reported}) as reported,
        count(*) filter (where ${reported} and (first_contact_on <= ${on} or reported_on <= ${contactDueSince})) as contact_due,
        count(*) filter (
          where ${reported} and first_contact_on <= ${on}
            and ${weekdaysUpTo('first_contact_on')} - ${weekdaysUpTo('reported_on')} <= ${contactWithin}::int
        ) as contact_in_time,
        count(*) filter (where accepted_on > ${after} and accepted_on <= ${on}) as accepted,
        count(*) filter (where first_talk_on > ${after} and first_talk_on <= ${on}) as with_talk,
        count(*) filter (
          where first_talk_on > ${after} and first_talk_on <= ${on} and not (mediators <@ mediators[1:1])
        ) as by_pair,
        count(*) filter (where ${closed}) as closed,
        count(*) filter (where ${closed} and feedback_on <= ${on}) as with_feedback,
        count(*) filter (where ${closed} and talks >= 1 and closed_on <= ${aftercareDueSince}) as aftercare_due,
        count(*) filter (
          where ${closed} and talks >= 1 and closed_on <= ${aftercareDueSince}
            and aftercare_on - closed_on between 0 and ${aftercareWithin}::int
        ) as aftercare_in_time
      from mediation_case
      where removed_at is null and reported_on <= ${on}
        and (reported_on > ${after} or accepted_on > ${after} or first_talk_on > ${after} or closed_on > ${after})
      group by 1, 2, 3, 4
    )
    select json_build_object(
      'accepted', coalesce(sum(accepted), 0),
      'withTalk', coalesce(sum(with_talk), 0),
      'byPair', coalesce(sum(by_pair), 0),
      'contactDue', coalesce(sum(contact_due), 0),
      'contactInTime', coalesce(sum(contact_in_time), 0),
      'assessed', coalesce(sum(reported) filter (where suitable is not null), 0),
      'suitable', coalesce(sum(reported) filter (where suitable), 0),
      'aftercareDue', coalesce(sum(aftercare_due), 0),
      'aftercareInTime', coalesce(sum(aftercare_in_time), 0),
      'referred', coalesce(sum(closed) filter (where channel <> ${selfReport}), 0),
      'referredWithFeedback', coalesce(sum(with_feedback) filter (where channel <> ${selfReport}), 0),
      'byChannel', ${reportedPer('channel')},
      'byNuisance', ${reportedPer('nuisance')},
      'byOutcome', (
        select coalesce(json_agg(json_build_object('term', outcome, 'suitable', suitable, 'count', count)), '[]')
        from (select outcome, suitable, sum(closed) as count from grouped group by 1, 2 having sum(closed) > 0) as found
      )
    )
    from grouped
  )`
}

function reportedPer(column: 'channel' | 'nuisance'): RawBuilder<unknown> {
  return sql`(
    select coalesce(json_agg(json_build_object('term', term, 'count', count)), '[]')
    from (
      select ${sql.ref(column)} as term, sum(reported) as count from grouped group by 1 having sum(reported) > 0
    ) as found
  )`
}

/** How many Mondays to Fridays there were since 1 January 1900, a Monday; the difference of two is the working days between. */
export function weekdaysUpTo(column: 'first_contact_on' | 'reported_on'): RawBuilder<number> {
  const days = sql`(${sql.ref(column)} - date '1900-01-01')`
  return sql`(${days} / 7 * 5 + least(${days} % 7 + 1, 5))`
}

/** How many days it took from accepting to closing what closed in the period: the middle of them, and how many. */
export function leadTimes({ on, after }: AskedDay): RawBuilder<Pick<CaseCounts, 'closedAfterAccepted' | 'medianDays'>> {
  return sql`(
    select json_build_object(
      'closedAfterAccepted', count(*),
      'medianDays', percentile_cont(0.5) within group (order by closed_on - accepted_on)
    )
    from mediation_case
    where removed_at is null and reported_on <= ${on} and accepted_on <= ${on} and closed_on > ${after} and closed_on <= ${on}
  )`
}
