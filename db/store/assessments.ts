import type { Selectable } from 'kysely'
import { isOwnApproval, isRefused } from '@/lib/requirements/answer'
import { unanswered, type AnswerChange, type Assessment } from '@/lib/requirements/assessment'
import { ok, refuse, type Result } from '@/lib/result'
import type { LogAction } from '@/lib/log/actions'
import { changesBetween } from '@/lib/log/changes-between'
import type { Round } from '@/lib/rounds/round'
import type { AssessmentTable } from '../schema/rounds'
import { holdAnswers, saveTogether } from './answers-together'
import type { Recorder } from './log'
import type { Actor, Tx } from './transaction'

/** The answers of a round, to show them and to count with them. */
export function assessmentsReader(tx: Tx) {
  return {
    /** Every answer given in a round; a requirement that nobody touched is not in it. */
    all: async (round: Round): Promise<readonly Assessment[]> => {
      const rows = await tx.selectFrom('assessment').selectAll().where('round_id', '=', round.id).execute()
      return rows.map(assessmentOf)
    },

    /** The answer to one requirement; unanswered when nobody touched it yet. */
    get: async (round: Round, requirementId: string): Promise<Assessment> => {
      const row = await tx
        .selectFrom('assessment')
        .selectAll()
        .where('round_id', '=', round.id)
        .where('requirement_id', '=', requirementId)
        .executeTakeFirst()
      return row === undefined ? unanswered(requirementId) : assessmentOf(row)
    },
  }
}

/** Saves answers, one or many, each with its entry in the log. */
export function assessmentsStore(tx: Tx, actor: Actor & { memberId: string }, record: Recorder) {
  return {
    ...assessmentsReader(tx),

    /**
     * Saves an answer on top of the version it was made from. Refuses when a colleague saved another one meanwhile;
     * the caller then shows both. Gives the answer with its new version.
     */
    save: async (
      round: Round,
      before: Assessment,
      after: Assessment,
    ): Promise<Result<Assessment, 'changed-meanwhile'>> => {
      const changed = changesBetween(before, after, kept)
      if (Object.keys(changed).length === 0) return ok(before)
      const moment = new Date()
      const columns = {
        ...columnsOf(after),
        ...(before.approvedBy === after.approvedBy ? {} : { approved_at: after.approvedBy === null ? null : moment }),
        ...(before.refusal === after.refusal ? {} : { refused_at: after.refusedBy === null ? null : moment }),
        changed_by: actor.memberId,
        changed_at: moment,
      }
      const saved =
        before.version === 0
          ? await tx
              .insertInto('assessment')
              .values({
                ...columns,
                organisation_id: actor.organisationId,
                round_id: round.id,
                edition_id: round.editionId,
                requirement_id: after.requirementId,
              })
              .onConflict((conflict) => conflict.doNothing())
              .returning('version')
              .executeTakeFirst()
          : await tx
              .updateTable('assessment')
              .set({ ...columns, ...editionFor(round, after), version: before.version + 1 })
              .where('round_id', '=', round.id)
              .where('requirement_id', '=', after.requirementId)
              .where('version', '=', before.version)
              .returning('version')
              .executeTakeFirst()
      if (saved === undefined) return refuse('changed-meanwhile')
      await record(actionOf(before, after), after.requirementId, changed)
      return ok({ ...after, changedAt: moment, version: saved.version })
    },

    /** Holds every other change of many answers back until this one is done. */
    hold: (): Promise<void> => holdAnswers(tx),

    /**
     * Saves many answers at once, with one entry in the log for each. Gives those that were saved, with their new
     * version; one that a colleague saved meanwhile is not among them. Call `hold` first.
     */
    saveAll: async (round: Round, changes: readonly AnswerChange[]): Promise<readonly AnswerChange[]> => {
      const moment = new Date()
      const versions = await saveTogether(tx, actor, round, changes, moment)
      const saved = changes.flatMap(({ before, after }) => {
        const version = versions.get(after.requirementId)
        return version === undefined ? [] : [{ before, after: { ...after, changedAt: moment, version } }]
      })
      for (const { before, after } of saved) {
        await record(actionOf(before, after), after.requirementId, changesBetween(before, after, kept))
      }
      return saved
    },
  }
}

type Row = Selectable<AssessmentTable>

/** An answer as it is stored. */
export function assessmentOf(row: Row): Assessment {
  return {
    requirementId: row.requirement_id,
    work: row.work,
    verdict: row.verdict,
    reasoning: row.reasoning,
    notApplicableReason: row.not_applicable_reason,
    setBy: row.set_by,
    approvedBy: row.approved_by,
    refusedBy: row.refused_by,
    refusal: row.refusal,
    ownerId: row.owner_id,
    dueOn: row.due_on,
    toConfirm: row.to_confirm,
    changedAt: row.changed_at,
    version: row.version,
  }
}

function columnsOf(assessment: Assessment) {
  return {
    work: assessment.work,
    verdict: assessment.verdict,
    reasoning: assessment.reasoning,
    not_applicable_reason: assessment.notApplicableReason,
    set_by: assessment.setBy,
    approved_by: assessment.approvedBy,
    own_check: isOwnApproval(assessment),
    refused_by: assessment.refusedBy,
    refusal: assessment.refusal,
    owner_id: assessment.ownerId,
    due_on: assessment.dueOn,
    to_confirm: assessment.toConfirm,
  }
}

/** An answer is to the requirement as it stands in the edition of now, once somebody looked whether it still means the same. */
function editionFor(round: Round, { toConfirm }: Assessment) {
  return toConfirm === 'other-meaning' ? {} : { edition_id: round.editionId }
}

/** Agreeing and refusing are a decision about somebody's answer; everything else is another answer. */
function actionOf(before: Assessment, after: Assessment): LogAction {
  if (isRefused(after) && before.refusal !== after.refusal) return 'not-applicable-refused'
  if (before.approvedBy !== null || after.approvedBy === null) return 'assessment-changed'
  return isOwnApproval(after) ? 'not-applicable-own-check' : 'not-applicable-approved'
}

/** What the log keeps of a change of an answer. */
const kept = [
  'work',
  'verdict',
  'reasoning',
  'notApplicableReason',
  'approvedBy',
  'refusal',
  'ownerId',
  'dueOn',
  'toConfirm',
] as const satisfies readonly (keyof Assessment)[]
