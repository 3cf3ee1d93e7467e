import { sql, type RawBuilder, type Selectable } from 'kysely'
import type { LinkGroup } from '@/lib/readiness/facts'
import type { Assessment } from '@/lib/requirements/assessment'
import type { Round } from '@/lib/rounds/round'
import type { AssessmentTable, RoundTable } from '../schema/rounds'
import { assessmentOf } from './assessments'
import { roundOf } from './rounds'
import type { Tx } from './transaction'

/** Links of one expectation that share a status; `apart` when they are those of the item that was set apart. */
export type StoredLinks = LinkGroup & { readonly expectationId: string; readonly apart: boolean }

/** The current round as it is stored, with everything that hangs on it and is not a document. */
export type StoredRound = {
  readonly round: Round
  /** Answers by requirement; one that nobody touched is not in it. */
  readonly assessments: ReadonlyMap<string, Assessment>
  readonly links: readonly StoredLinks[]
  /** Documents that were accepted by whoever uploaded them. */
  readonly ownChecked: number
  /** The version of the registers, by which their figures are known. */
  readonly registers: number
}

type Answer = Omit<Selectable<AssessmentTable>, 'changed_at'> & { readonly changed_at: string }
type Row = Omit<Selectable<RoundTable>, 'organisation_id'> & {
  readonly answers: readonly Answer[]
  readonly links: readonly StoredLinks[]
  readonly own_checked: number
  readonly registers: number
}

/** Reads the round that the organisation works in now, in one statement; the links of item `apart` stand on their own. */
export async function storedRound(tx: Tx, apart?: string): Promise<StoredRound> {
  const { rows } = await sql<Row>`
    with now as (select * from round order by number desc limit 1),
    grouped as (${linkGroups(apart)})
    select
      now.*,
      (select coalesce(json_agg(assessment), '[]') from assessment where round_id = now.id) as answers,
      (select coalesce(json_agg(grouped), '[]') from grouped) as links,
      (
        -- Counted in an index of its own that is all but empty.
        select count(distinct evidence_id)::int from link
        where round_id = now.id and own_check and removed_at is null
      ) as own_checked,
      coalesce((select version from register_head), 0)::int as registers
    from now
  `.execute(tx)
  const [row] = rows
  if (row === undefined) throw new Error('an organisation always has a round')
  const answers = row.answers.map((answer) => assessmentOf({ ...answer, changed_at: new Date(answer.changed_at) }))
  return {
    round: roundOf(row),
    assessments: new Map(answers.map((answer) => [answer.requirementId, answer])),
    links: row.links,
    ownChecked: row.own_checked,
    registers: row.registers,
  }
}

/**
 * Per expectation and status: how many links, and how long the best of them holds. One walk over one index, but where
 * the links of one item are set apart; the database keeps the mark of a virus itself, and the same index holds it.
 */
function linkGroups(apart: string | undefined): RawBuilder<unknown> {
  const isApart = apart === undefined ? sql`false` : sql`evidence_id = ${apart}`
  return sql`
    select
      expectation_id as "expectationId", status, count(*)::int as count,
      case when bool_or(valid_until is null) then null else max(valid_until) end as "validUntil",
      ${isApart} as apart
    from link
    where round_id = (select id from now) and removed_at is null and not infected
    group by 1, 2, 5
  `
}
