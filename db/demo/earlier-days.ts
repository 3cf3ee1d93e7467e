import { addDays, type Day } from '@/lib/day'
import type { Member } from '@/lib/members/member'
import type { LinkGroup, RequirementFacts, RoundFacts } from '@/lib/readiness/facts'
import { recordOf } from '@/lib/readiness/record'
import { scoreReadiness } from '@/lib/readiness/score'
import { keepRecords, recordReadiness } from '../store/readiness-record'
import { readinessReader } from '../store/readiness'
import { systemWithin, type Tx } from '../store/transaction'
import type { PilotDays } from './days'

/** So many days after it was made, a document was handed in and looked at. */
const daysToReview = 3

/** A link with the day from which it was there. */
type Dated = LinkGroup & { readonly expectationId: string; readonly from: Day }

/**
 * Records the days of the pilot that lie behind, as they would have been recorded: each is judged by the rule itself, on
 * what was there by then. A document was there a few days after it was made; an answer, from the day its last document
 * was. Of an answer without documents nobody knows since when, so that only counts today. `off` are days on which the
 * computer was off, so nothing was recorded; null when there were none.
 */
export async function recordEarlierDays(
  { organisationId }: Member,
  { startsOn, today }: Pick<PilotDays, 'startsOn' | 'today'>,
  off: { readonly from: Day; readonly until: Day } | null,
): Promise<void> {
  await systemWithin(organisationId, async (tx) => {
    const { round, facts } = await readinessReader(tx, organisationId).standing(today)
    const links = await datedLinks(tx, round.id)
    const records = daysBefore(startsOn, today)
      .filter((day) => off === null || day < off.from || day > off.until)
      .map((day) => recordOf(scoreReadiness(factsOn(day, facts, links), day)))
    await keepRecords(tx, organisationId, round, records)
    await recordReadiness(tx, organisationId, today)
  })
}

function daysBefore(from: Day, until: Day): readonly Day[] {
  const days: Day[] = []
  for (let day = from; day < until; day = addDays(day, 1)) days.push(day)
  return days
}

async function datedLinks(tx: Tx, roundId: string): Promise<readonly Dated[]> {
  const rows = await tx
    .selectFrom('link')
    .innerJoin('evidence', 'evidence.id', 'link.evidence_id')
    .select(['link.expectation_id', 'link.status', 'link.valid_until', 'evidence.about_on', 'evidence.period_until'])
    .where('link.round_id', '=', roundId)
    .where('link.removed_at', 'is', null)
    .execute()
  return rows.map(({ expectation_id, status, valid_until, about_on, period_until }) => ({
    ...{ expectationId: expectation_id, status, validUntil: valid_until, count: 1 },
    from: addDays(period_until ?? about_on, daysToReview),
  }))
}

function factsOn(day: Day, facts: RoundFacts, links: readonly Dated[]): RoundFacts {
  return { ...facts, requirements: facts.requirements.map((requirement) => requirementOn(day, requirement, links)) }
}

function requirementOn(day: Day, requirement: RequirementFacts, links: readonly Dated[]): RequirementFacts {
  const asked = requirement.expectations.map(({ id }) => id)
  const all = links.filter(({ expectationId }) => asked.includes(expectationId))
  const answered = all.length > 0 && all.every(({ from }) => from <= day)
  return {
    ...requirement,
    ...(answered
      ? {}
      : { work: all.some(({ from }) => from <= day) ? 'busy' : 'not-started', verdict: null, approved: false }),
    expectations: requirement.expectations.map((expectation) => ({
      ...expectation,
      links: all.filter(({ expectationId, from }) => expectationId === expectation.id && from <= day),
    })),
  }
}
