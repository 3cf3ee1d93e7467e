import { sql } from 'kysely'
import { isOwnApproval } from '@/lib/requirements/answer'
import type { AnswerChange } from '@/lib/requirements/assessment'
import type { Round } from '@/lib/rounds/round'
import type { Actor, Tx } from './transaction'

/**
 * Holds every other change of many answers back until this one is done: two of them would meet the same rows in another
 * order and lock each other out. A change of one answer holds one row only, so it need not wait.
 */
export async function holdAnswers(tx: Tx): Promise<void> {
  await tx.selectFrom('round').select('id').orderBy('id').forNoKeyUpdate().execute()
}

/**
 * Saves many answers with two statements, each on top of the version it was made from. Gives the new version of each;
 * one that a colleague saved meanwhile is not among them. Nobody agrees with or refuses anything this way.
 */
export async function saveTogether(
  tx: Tx,
  actor: Actor,
  round: Round,
  changes: readonly AnswerChange[],
  moment: Date,
): Promise<ReadonlyMap<string, number>> {
  const known = changes.filter(({ before }) => before.version > 0)
  const fresh = changes.filter(({ before }) => before.version === 0)
  const saved = [
    ...(known.length === 0 ? [] : await updated(tx, actor, round, known, moment)),
    ...(fresh.length === 0 ? [] : await inserted(tx, actor, round, fresh, moment)),
  ]
  return new Map(saved.map(({ requirement_id, version }) => [requirement_id, version]))
}

type Saved = { readonly requirement_id: string; readonly version: number }

async function updated(tx: Tx, actor: Actor, round: Round, changes: readonly AnswerChange[], moment: Date) {
  const { rows } = await sql<Saved>`
    update assessment set
      work = row.work, verdict = row.verdict, not_applicable_reason = row.not_applicable_reason,
      set_by = row.set_by, approved_by = row.approved_by, own_check = row.own_check,
      approved_at = case when row.approved_by is null then null else assessment.approved_at end,
      refused_by = row.refused_by, refusal = row.refusal,
      refused_at = case when row.refused_by is null then null else assessment.refused_at end,
      owner_id = row.owner_id, due_on = row.due_on, to_confirm = row.to_confirm,
      edition_id = case when row.to_confirm = 'other-meaning' then assessment.edition_id else ${round.editionId} end,
      version = assessment.version + 1, changed_by = ${actor.memberId}, changed_at = ${moment}
    from ${recordset(changes)}
    where assessment.round_id = ${round.id} and assessment.requirement_id = row.requirement_id
      and assessment.version = row.version
    returning assessment.requirement_id, assessment.version
  `.execute(tx)
  return rows
}

async function inserted(tx: Tx, actor: Actor, round: Round, changes: readonly AnswerChange[], moment: Date) {
  const { rows } = await sql<Saved>`
    insert into assessment (
      organisation_id, round_id, edition_id, requirement_id, work, verdict, not_applicable_reason, set_by, owner_id,
      due_on, changed_by, changed_at)
    select ${actor.organisationId}::uuid, ${round.id}::uuid, ${round.editionId}, requirement_id, work, verdict,
      not_applicable_reason, set_by, owner_id, due_on, ${actor.memberId}::uuid, ${moment}::timestamptz
    from ${recordset(changes)}
    order by requirement_id
    on conflict do nothing
    returning requirement_id, version
  `.execute(tx)
  return rows
}

function recordset(changes: readonly AnswerChange[]) {
  const rows = changes.map(({ before, after }) => ({
    requirement_id: after.requirementId,
    version: before.version,
    work: after.work,
    verdict: after.verdict,
    not_applicable_reason: after.notApplicableReason,
    set_by: after.setBy,
    approved_by: after.approvedBy,
    own_check: isOwnApproval(after),
    refused_by: after.refusedBy,
    refusal: after.refusal,
    owner_id: after.ownerId,
    due_on: after.dueOn,
    to_confirm: after.toConfirm,
  }))
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (
    requirement_id text, version integer, work text, verdict text, not_applicable_reason text, set_by uuid,
    approved_by uuid, own_check boolean, refused_by uuid, refusal text, owner_id uuid, due_on date, to_confirm text)`
}
