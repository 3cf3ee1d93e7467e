import { sql } from 'kysely'
import type { Framework } from '@/lib/framework/framework'
import type { LinkGroup, RoundFacts } from '@/lib/readiness/facts'
import type { Standing } from '@/lib/readiness/standing'
import { unanswered, type Assessment } from '@/lib/requirements/assessment'
import { factsOfRequirement } from '@/lib/requirements/requirement-facts'
import type { Round } from '@/lib/rounds/round'
import { assessmentsReader } from './assessments'
import { frameworkOf } from './framework'
import { roundsReader } from './rounds'
import type { Tx } from './transaction'

/** The facts that readiness is counted from. */
export function readinessReader(tx: Tx) {
  return {
    /** Everything a screen or export needs to say how the round stands: three statements, however many rows. */
    standing: async (): Promise<Standing> => {
      const round = await roundsReader(tx).current()
      const framework = await frameworkOf(tx, round.editionId)
      const answers = await assessmentsReader(tx).all(round)
      const assessments = new Map(answers.map((answer) => [answer.requirementId, answer]))
      const { groups, ownChecked } = await linkGroups(tx, round)
      return { round, framework, assessments, facts: factsFrom(round, framework, assessments, groups), ownChecked }
    },

    /** The facts of the round as they are, and as they would be without one item: three statements as well. */
    withAndWithout: async (
      evidenceId: string,
    ): Promise<{ readonly framework: Framework; readonly now: RoundFacts; readonly without: RoundFacts }> => {
      const round = await roundsReader(tx).current()
      const framework = await frameworkOf(tx, round.editionId)
      const answers = await assessmentsReader(tx).all(round)
      const assessments = new Map(answers.map((answer) => [answer.requirementId, answer]))
      const { groups, others } = await linkGroups(tx, round, evidenceId)
      const factsWith = (links: Groups) => factsFrom(round, framework, assessments, links)
      return { framework, now: factsWith(groups), without: factsWith(others) }
    },
  }
}

type Groups = ReadonlyMap<string, readonly LinkGroup[]>
type LinkGroups = {
  readonly groups: Groups
  /** The same without the links of the item that was set apart. */
  readonly others: Groups
  readonly ownChecked: number
}

/** Documents accepted by who uploaded them, counted in an index of their own that is all but empty. */
const ownChecked = (round: Round) => sql<number>`(
  select count(distinct own.evidence_id)::int from link as own
  where own.round_id = ${round.id} and own.own_check and own.removed_at is null
)`

/**
 * Per expectation and status: how many links, and how long the best of them holds. One walk over one index, but where
 * the links of one item are set apart.
 */
async function linkGroups(tx: Tx, round: Round, apart?: string): Promise<LinkGroups> {
  const rows = await tx
    .selectFrom('link')
    .select(['expectation_id', 'status', sql<number>`count(*)::int`.as('count')])
    .select(
      sql<LinkGroup['validUntil']>`case when bool_or(valid_until is null) then null else max(valid_until) end`.as(
        'valid_until',
      ),
    )
    .select(ownChecked(round).as('own_checked'))
    .where('round_id', '=', round.id)
    .where('removed_at', 'is', null)
    // The database keeps this mark itself, and the same index holds it.
    .where('infected', '=', false)
    .groupBy(['expectation_id', 'status'])
    .$if(apart !== undefined, (query) =>
      query.select(sql<boolean>`evidence_id = ${apart}`.as('is_apart')).groupBy(sql.ref('is_apart')),
    )
    .execute()
  const groups = groupsOf(rows)
  const others = apart === undefined ? groups : groupsOf(rows.filter((row) => row.is_apart !== true))
  return { groups, others, ownChecked: rows[0]?.own_checked ?? 0 }
}

type GroupRow = Omit<LinkGroup, 'validUntil'> & {
  readonly expectation_id: string
  readonly valid_until: LinkGroup['validUntil']
}

function groupsOf(rows: readonly GroupRow[]): Groups {
  const groups = new Map<string, LinkGroup[]>()
  for (const { expectation_id, status, count, valid_until } of rows) {
    groups.set(expectation_id, [...(groups.get(expectation_id) ?? []), { status, count, validUntil: valid_until }])
  }
  return groups
}

function factsFrom(
  round: Round,
  framework: Framework,
  assessments: ReadonlyMap<string, Assessment>,
  groups: ReadonlyMap<string, readonly LinkGroup[]>,
): RoundFacts {
  return {
    kind: round.kind,
    startsOn: round.startsOn,
    decisionOn: round.decisionOn,
    firstCaseOn: round.firstCaseOn,
    requirements: framework.requirements.map((requirement) =>
      factsOfRequirement(
        requirement,
        assessments.get(requirement.id) ?? unanswered(requirement.id),
        (id) => groups.get(id) ?? [],
      ),
    ),
  }
}
