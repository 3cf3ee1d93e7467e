import { sql, type RawBuilder } from 'kysely'
import type { AskedDay } from '@/lib/registers/indicators/asked-day'
import type { Counts, MediatorCounts, MeetingCounts } from '@/lib/registers/indicators/counts'
import {
  acknowledgedWithin,
  basicTraining,
  enoughHours,
  furtherTrainings,
  peerReview,
  publicity,
  steeringGroup,
} from '@/lib/registers/indicators/rule-values'
import { registers } from '@/lib/registers/registers'

/** Who is active on the day, by what is on record of each: of basic trainings on one day the best. */
export function mediatorCounts({ on, after }: AskedDay): RawBuilder<MediatorCounts> {
  return sql`(
    select json_build_object(
      'active', count(*),
      'recognised', count(*) filter (where basic.recognised),
      'fifteenHours', count(*) filter (where basic.hours >= ${enoughHours}),
      'forAYear', count(*) filter (where active_from <= ${after}),
      'followedUp', count(*) filter (where active_from <= ${after} and exists (
        select from training
        where mediator = code and kind = any(${[...furtherTrainings]}::text[]) and day > ${after} and day <= ${on}
          and removed_at is null
      )),
      'signed', count(*) filter (where agreement_signed_on <= ${on} and secrecy_signed_on <= ${on})
    )
    from mediator
    left join lateral (
      select recognised, hours from training
      where mediator = code and kind = ${basicTraining} and day <= ${on} and removed_at is null
      order by day desc, recognised desc nulls last, hours desc nulls last
      limit 1
    ) as basic on true
    where removed_at is null and active_from <= ${on} and (active_until <= ${on}) is not true
  )`
}

/** Meetings of the period; an attendance that is blank counts as nobody, for blanks stay in denominators. */
export function meetingCounts({ on, after }: AskedDay): RawBuilder<MeetingCounts> {
  return sql`(
    with held as materialized (
      select kind, coalesce(present, 0) as present, invited, minutes from meeting
      where removed_at is null and kind in (${peerReview}, ${steeringGroup}) and day > ${after} and day <= ${on}
    )
    select json_build_object(
      'intervision', count(*) filter (where kind = ${peerReview}),
      'steeringWithMinutes', count(*) filter (where kind = ${steeringGroup} and minutes),
      'attendance', (
        select coalesce(json_agg(json_build_object('present', present, 'invited', invited, 'count', count)), '[]')
        from (
          select present, invited, count(*) from held where kind = ${peerReview} and invited > 0 group by 1, 2
        ) as attended
      )
    )
    from held
  )`
}

/** Publicity in the period. */
export function publicityCount({ on, after }: AskedDay): RawBuilder<number> {
  return sql`(
    select count(*)::int from activity
    where removed_at is null and kind = ${publicity} and day > ${after} and day <= ${on}
  )`
}

/** Complaints in the whole history. */
export function complaintCounts({ on }: AskedDay): RawBuilder<Counts['complaints']> {
  return sql`(
    select json_build_object(
      'received', count(*),
      'acknowledgedInTime', count(*) filter (where acknowledged_on <= ${on} and acknowledged_on - received_on <= ${acknowledgedWithin}::int)
    )
    from complaint where removed_at is null and received_on <= ${on}
  )`
}

/** Recommendations in the whole history. */
export function recommendationCounts({ on }: AskedDay): RawBuilder<Counts['recommendations']> {
  return sql`(
    select json_build_object(
      'given', count(*),
      'doneWithProof', count(*) filter (where done_on <= ${on} and btrim(proof) <> '')
    )
    from recommendation where removed_at is null and day <= ${on}
  )`
}

/** Per register whether it has any row. */
export const filledRegisters: RawBuilder<Counts['filled']> = sql`(
  select json_build_object(${sql.join(
    registers.map(
      ({ name, table }) => sql`
        ${sql.lit(name)}, exists (select from ${sql.table(table)} where removed_at is null)`,
    ),
  )})
)`
