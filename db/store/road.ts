import { sql } from 'kysely'
import type { RoadCounts } from '@/lib/rounds/road'
import type { Round } from '@/lib/rounds/round'
import type { Tx } from './transaction'

/** How far a round is on its way to a decision. */
export function roadReader(tx: Tx) {
  return {
    /** Everything in one statement. */
    of: async ({ id }: Pick<Round, 'id'>): Promise<RoadCounts> => {
      const { rows } = await sql<RoadCounts>`
        select
          (select count(*)::int from milestone where round_id = ${id}) as milestones,
          (select count(*)::int from (
            select distinct on (indicator_id) target from ijkpunt order by indicator_id, from_on desc, recorded_at desc
          ) as held where target is not null) as ijkpunten,
          (select count(*)::int from partner where removed_at is null) as partners,
          (select count(distinct evaluation.partner_id)::int from evaluation
            join partner on partner.organisation_id = evaluation.organisation_id and partner.id = evaluation.partner_id
            where evaluation.round_id = ${id} and partner.removed_at is null) as evaluated,
          (select count(*)::int from societal_value
            where round_id = ${id} and concat(narrative, figures, quote) <> '') as value,
          (select json_build_object('outcome', outcome, 'on', decided_on) from decision
            where round_id = ${id} and not exists (
              select from decision as later
              where later.organisation_id = decision.organisation_id and later.corrects_id = decision.id)
            order by recorded_at desc limit 1) as decision,
          (select json_build_object('sentOn', sent_on, 'outcome', outcome, 'answeredOn', answered_on)
            from recognition where round_id = ${id}) as recognition
      `.execute(tx)
      const [found] = rows
      if (found === undefined) throw new Error('counting gives one row')
      return found
    },
  }
}
