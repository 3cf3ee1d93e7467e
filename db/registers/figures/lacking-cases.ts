import { sql, type RawBuilder } from 'kysely'
import type { Day } from '@/lib/day'
import { aftercareWithin, contactWithin } from '@/lib/registers/indicators/asked-day'
import { acknowledgedWithin, basicTraining, selfReport } from '@/lib/registers/indicators/rule-values'
import { weekdaysUpTo } from '../indicators/case-counts'
import type { LackingQuery } from './lacking-query'

const cases = (which: RawBuilder<unknown>, codes: RawBuilder<unknown> = sql`'[]'::json`) => sql`
  select id, number as label, ${codes} as codes, reported_on as day
  from mediation_case
  where removed_at is null and ${which}
`

/**
 * Codes of a case that had no basic training on the day of the first talk, or that the register of mediators does not
 * know. As in the count, what is gone after its term says nothing: of who is gone the trainings may be gone as well.
 */
const untrained = (on: Day) => sql`
  select code.code from unnest(mediation_case.mediators) as code (code)
  left join mediator on mediator.code = code.code and mediator.removed_at is null
  cross join (
    select max((erased_until_of ->> 'mediators')::date) as mediators, max((erased_until_of ->> 'trainings')::date) as trainings
    from register_head
  ) as gone_until
  where (
    not exists (
      select from training
      where training.mediator = code.code and kind = ${basicTraining} and training.day <= first_talk_on
        and training.removed_at is null
    )
    and not (mediator.id is null and gone_until.trainings is not null)
  ) or (
    (mediator.active_from <= ${on}) is not true and (first_talk_on <= gone_until.mediators) is not true
  )
`

/** Per indicator the cases that count in its whole but not in what is to be reached (indicator definitions, the table). */
export const lackingCases: Readonly<Record<string, LackingQuery>> = {
  'ind-no-case-before-training': ({ on }) =>
    cases(
      sql`reported_on <= ${on} and first_talk_on <= ${on} and exists (${untrained(on)})`,
      sql`(select json_agg(code order by code) from (${untrained(on)}) as early)`,
    ),
  'ind-pair-share': ({ on, after }) =>
    cases(sql`
      reported_on <= ${on} and first_talk_on > ${after} and first_talk_on <= ${on} and mediators <@ mediators[1:1]
    `),
  'ind-first-contact': ({ on, after, contactDueSince }) =>
    cases(sql`
      reported_on > ${after} and reported_on <= ${on}
      and (first_contact_on <= ${on} or reported_on <= ${contactDueSince})
      and (
        first_contact_on <= ${on}
        and ${weekdaysUpTo('first_contact_on')} - ${weekdaysUpTo('reported_on')} <= ${contactWithin}::int
      ) is not true
    `),
  'ind-aftercare-share': ({ on, after, aftercareDueSince }) =>
    cases(sql`
      reported_on <= ${on} and closed_on > ${after} and closed_on <= ${aftercareDueSince} and talks >= 1
      and (aftercare_on - closed_on between 0 and ${aftercareWithin}::int) is not true
    `),
  'ind-feedback-share': ({ on, after }) =>
    cases(sql`
      reported_on <= ${on} and closed_on > ${after} and closed_on <= ${on} and channel <> ${selfReport}
      and (feedback_on <= ${on}) is not true
    `),
}

/** The same for complaints and recommendations, over the whole history. */
export const lackingRecords: Readonly<Record<'complaints' | 'recommendations', LackingQuery>> = {
  complaints: ({ on }) => sql`
    select id, number as label, '[]'::json as codes, received_on as day
    from complaint
    where removed_at is null and received_on <= ${on}
      and (acknowledged_on <= ${on} and acknowledged_on - received_on <= ${acknowledgedWithin}::int) is not true
  `,
  recommendations: ({ on }) => sql`
    select id, left(text, 90) as label, '[]'::json as codes, day
    from recommendation
    where removed_at is null and day <= ${on} and (done_on <= ${on} and btrim(proof) <> '') is not true
  `,
}
