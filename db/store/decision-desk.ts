import { sql } from 'kysely'
import type { Decision } from '@/lib/decision/decision'
import type { DecisionDesk } from '@/lib/decision/desk'
import type { Round } from '@/lib/rounds/round'
import type { Tx } from './transaction'

type Row = Omit<DecisionDesk, 'decisions'> & {
  readonly decisions: readonly (Omit<Decision, 'recordedAt'> & { readonly recordedAt: string })[]
}

/** Everything that lies on the table when partners decide: what was decided, what each partner wants, and the money. */
export function decisionDeskReader(tx: Tx) {
  return {
    /** One statement, however much there is. */
    of: async ({ id }: Pick<Round, 'id'>): Promise<DecisionDesk> => {
      const { rows } = await sql<Row>`
        select
          (
            select coalesce(jsonb_agg(jsonb_build_object('id', decision.id, 'roundId', round_id, 'outcome', outcome,
              'decidedOn', decided_on, 'reasoning', reasoning, 'conditions', conditions, 'positions', positions,
              'funding', funding, 'steps', steps, 'nextEvaluationOn', next_evaluation_on, 'corrects',
              case when corrects_id is not null
                then jsonb_build_object('decisionId', corrects_id, 'why', correction) end,
              'recordedBy', person.name, 'recordedAt', recorded_at) order by recorded_at desc), '[]')
            from decision
            join member on member.organisation_id = decision.organisation_id and member.id = decision.recorded_by
            join person on person.id = member.person_id
            where round_id = ${id}
          ) as decisions,
          (
            select coalesce(jsonb_agg(jsonb_build_object('decisionId', decision_id, 'position', done.position,
              'doneOn', done_on, 'outcome', done.outcome) order by done.recorded_at), '[]')
            from decision_step_done as done
            join decision on decision.organisation_id = done.organisation_id and decision.id = done.decision_id
            where decision.round_id = ${id}
          ) as "stepOutcomes",
          (
            select coalesce(jsonb_agg(jsonb_build_object('id', id, 'kind', kind, 'name', name, 'funds', funds)
              order by name, id), '[]')
            from partner where removed_at is null
          ) as partners,
          (
            select coalesce(jsonb_agg(to_jsonb(newest)), '[]')
            from (
              select distinct on (partner_id) partner_id as "partnerId", position, conditions,
                handed_in_on as "handedInOn"
              from evaluation where round_id = ${id} and partner_id is not null
              order by partner_id, recorded_at desc
            ) as newest
          ) as evaluations,
          (
            select coalesce(jsonb_agg(jsonb_build_object('year', year, 'amount', amount::text) order by year), '[]')
            from budget_year
          ) as budget,
          (
            select coalesce(jsonb_agg(jsonb_build_object('partnerId', partner_id, 'name', partner.name, 'year', year,
              'amount', amount::text, 'state', state) order by year, partner.name), '[]')
            from funding
            join partner on partner.organisation_id = funding.organisation_id and partner.id = funding.partner_id
            where partner.removed_at is null
          ) as funding
      `.execute(tx)
      const [found] = rows
      if (found === undefined) throw new Error('a select without a from gives a row')
      return {
        ...found,
        decisions: found.decisions.map((one) => ({ ...one, recordedAt: new Date(one.recordedAt) })),
      }
    },
  }
}
