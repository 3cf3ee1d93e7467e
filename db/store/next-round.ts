import { sql } from 'kysely'
import type { Day } from '@/lib/day'
import { ok, refuse, type Result } from '@/lib/result'
import type { BroughtAlong, NewRound, ToBring } from '@/lib/rounds/next-round'
import type { Round } from '@/lib/rounds/round'
import { touchFigures } from '../registers/head'
import type { Recorder } from './log'
import type { Actor, Tx } from './transaction'

/** What came along into a round. */
export function nextRoundReader(tx: Tx) {
  return {
    /** What would come along from a round, and how many recommendations are open: one statement. */
    toBring: async (round: Round): Promise<ToBring> => {
      const { rows } = await sql<ToBring>`
        select
          (select count(*)::int from assessment where round_id = ${round.id} and verdict is not null) as answers,
          (select count(*)::int from link
            where round_id = ${round.id} and removed_at is null and status in ('submitted', 'accepted')) as proof,
          (select count(*)::int from recommendation where removed_at is null and done_on is null) as recommendations
      `.execute(tx)
      return rows[0] ?? { answers: 0, proof: 0, recommendations: 0 }
    },

    /** Proof of a round, as it came along from the one before or was added since, judged on a day: one statement. */
    broughtAlong: async (roundId: string, today: Day): Promise<BroughtAlong> => {
      const { rows } = await sql<BroughtAlong>`
        select
          count(*) filter (where not old and status = 'accepted')::int as valid,
          count(*) filter (where not old and status = 'submitted')::int as waiting,
          count(*) filter (where old)::int as expired
        from (
          select status, valid_until is not null and valid_until < ${today}::date as old
          from link
          where round_id = ${roundId} and removed_at is null and not infected and status in ('accepted', 'submitted')
        ) as proof
      `.execute(tx)
      return rows[0] ?? { valid: 0, waiting: 0, expired: 0 }
    },
  }
}

/** Begins the next round from one that is frozen. */
export function nextRoundStore(tx: Tx, actor: Actor & { memberId: string }, record: Recorder) {
  return {
    ...nextRoundReader(tx),

    /**
     * Makes the round after this one, with everything that can be used again. Of two who begin at once the second hears
     * that it has been done.
     */
    begin: async (
      before: Round,
      next: NewRound,
    ): Promise<Result<{ readonly roundId: string }, 'round-not-frozen' | 'round-begun-already'>> => {
      if (before.frozenOn === null) return refuse('round-not-frozen')
      await touchFigures(tx, actor.organisationId)
      const number = before.number + 1
      const made = await tx
        .insertInto('round')
        .values({
          organisation_id: actor.organisationId,
          number,
          kind: next.kind,
          edition_id: next.editionId,
          starts_on: next.startsOn,
          decision_on: next.decisionOn,
          first_case_on: next.firstCaseOn,
          follows_id: before.id,
        })
        .onConflict((conflict) => conflict.columns(['organisation_id', 'number']).doNothing())
        .returning('id')
        .executeTakeFirst()
      if (made === undefined) return refuse('round-begun-already')
      const answers = await bringAnswers(tx, actor, before, made.id)
      const proof = await bringLinks(tx, before, made.id, next.editionId)
      const { kind, startsOn, decisionOn } = next
      await record('round-begun', made.id, {
        title: String(number),
        roundKind: kind,
        starts_on: startsOn,
        decision_on: decisionOn,
        ...{ answers, proof },
      })
      return ok({ roundId: made.id })
    },
  }
}

/**
 * Every answer comes along with its reasoning and what a colleague said of it, and waits for a confirmation. What was
 * finished is at work again, because confirming is work; days of the earlier round are over. Its version goes on, so
 * that a screen of the earlier round overwrites nothing.
 */
async function bringAnswers(tx: Tx, actor: Actor & { memberId: string }, before: Round, roundId: string) {
  const { numAffectedRows } = await sql`
    insert into assessment (
      organisation_id, round_id, edition_id, requirement_id, work, verdict, reasoning, not_applicable_reason, set_by,
      approved_by, approved_at, own_check, refused_by, refused_at, refusal, owner_id, due_on, to_confirm, version,
      changed_by, changed_at)
    select
      earlier.organisation_id, ${roundId}::uuid, edition_id, requirement_id,
      case work when 'finished' then 'busy' else work end, verdict, reasoning, not_applicable_reason, set_by,
      approved_by, approved_at, own_check, refused_by, refused_at, refusal, member.id, null,
      case when verdict is null then null else 'earlier-round' end, earlier.version + 1, ${actor.memberId}::uuid, now()
    from assessment as earlier
    left join member on member.organisation_id = earlier.organisation_id and member.id = earlier.owner_id
      and member.removed_at is null
    where earlier.round_id = ${before.id}
  `.execute(tx)
  return Number(numAffectedRows)
}

/**
 * Proof that was offered or accepted comes along with its version, pages and review: the same version for the same
 * expectation was judged already. Its age is counted anew by the edition of the new round; what a colleague accepted
 * holds no longer than they accepted (product rules, Evidence: four eyes).
 */
async function bringLinks(tx: Tx, before: Round, roundId: string, editionId: string) {
  const { numAffectedRows } = await sql`
    insert into link (
      organisation_id, round_id, edition_id, expectation_id, evidence_id, version_id, uploaded_by, changed_by, pages,
      shows, valid_until, status, reviewed_by, reviewed_at, own_check, reason, created_by, created_at)
    select
      link.organisation_id, ${roundId}::uuid, link.edition_id, link.expectation_id, link.evidence_id, link.version_id,
      link.uploaded_by, link.changed_by, link.pages, link.shows,
      case
        when asked.id is null then link.valid_until
        else least(
          case when link.status = 'accepted' then link.valid_until end,
          (coalesce(version.period_until, version.about_on) + asked.max_age_months * interval '1 month')::date,
          version.ends_on)
      end,
      link.status, link.reviewed_by, link.reviewed_at, link.own_check, link.reason, link.created_by, link.created_at
    from link
    join evidence_version as version
      on version.organisation_id = link.organisation_id and version.id = link.version_id
    left join expectation as asked on asked.edition_id = ${editionId} and asked.id = link.expectation_id
    where link.round_id = ${before.id} and link.removed_at is null and link.status in ('submitted', 'accepted')
    order by link.created_at, link.id
  `.execute(tx)
  return Number(numAffectedRows)
}
