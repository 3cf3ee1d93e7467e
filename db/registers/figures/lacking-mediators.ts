import { sql, type RawBuilder } from 'kysely'
import type { AskedDay } from '@/lib/registers/indicators/asked-day'
import { basicTraining, enoughHours, furtherTrainings } from '@/lib/registers/indicators/rule-values'
import type { LackingQuery } from './lacking-query'

/** Who is active on the day, by code; of basic trainings on one day the best counts. Never a name. */
const active = ({ on }: AskedDay, which: RawBuilder<unknown>) => sql`
  select id, code as label, '[]'::json as codes, null::date as day
  from mediator
  left join lateral (
    select recognised, hours from training
    where mediator = code and kind = ${basicTraining} and training.day <= ${on} and removed_at is null
    order by training.day desc, recognised desc nulls last, hours desc nulls last
    limit 1
  ) as basic on true
  where removed_at is null and active_from <= ${on} and (active_until <= ${on}) is not true and ${which}
`

/** Per indicator who is active and lacks what it asks (indicator definitions, the table). */
export const lackingMediators: Readonly<Record<string, LackingQuery>> = {
  'ind-basic-training-share': (day) => active(day, sql`recognised is not true`),
  'ind-basic-training-hours': (day) => active(day, sql`(hours >= ${enoughHours}) is not true`),
  'ind-followup-training-share': (day) =>
    active(
      day,
      sql`
        active_from <= ${day.after} and not exists (
          select from training
          where mediator = code and kind = any(${[...furtherTrainings]}::text[])
            and training.day > ${day.after} and training.day <= ${day.on} and removed_at is null
        )
      `,
    ),
  'ind-agreement-share': (day) =>
    active(day, sql`(agreement_signed_on <= ${day.on} and secrecy_signed_on <= ${day.on}) is not true`),
}
