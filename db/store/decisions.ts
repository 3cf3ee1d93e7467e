import type { Selectable } from 'kysely'
import type { Decision } from '@/lib/decision/decision'
import type { DecisionContent } from '@/lib/decision/record'
import type { StepOutcome } from '@/lib/decision/step-outcome'
import { ok, refuse, type Result } from '@/lib/result'
import type { Round } from '@/lib/rounds/round'
import type { DecisionTable } from '../schema/partners'
import type { Recorder } from './log'
import type { Actor, Tx } from './transaction'

/** What was decided about a round. The newest record is in force; the earlier ones are what it corrects. */
export function decisionsReader(tx: Tx) {
  return {
    /** Every record of a round, newest first. */
    of: async (round: Pick<Round, 'id'>): Promise<readonly Decision[]> => {
      const rows = await tx
        .selectFrom('decision')
        .selectAll()
        .where('round_id', '=', round.id)
        .orderBy('recorded_at', 'desc')
        .execute()
      return rows.map(decisionOf)
    },

    /** What was recorded about the formal steps of one decision, in the order of recording. */
    stepsOf: (decision: Pick<Decision, 'id'>): Promise<readonly StepOutcome[]> =>
      tx
        .selectFrom('decision_step_done')
        .select(['decision_id as decisionId', 'position', 'done_on as doneOn', 'outcome'])
        .where('decision_id', '=', decision.id)
        .orderBy('recorded_at')
        .execute(),
  }
}

/** Adds decisions and what became of their formal steps. Nothing of it can be changed or removed, here or in the database. */
export function decisionsStore(tx: Tx, actor: Actor & { memberId: string }, record: Recorder) {
  return {
    ...decisionsReader(tx),

    /** Records the decision of a round, or its correction. Of two at once the first stands. */
    record: async (
      round: Pick<Round, 'id'>,
      content: DecisionContent,
      corrects: Decision['corrects'],
    ): Promise<Result<string, 'decided-already' | 'corrected-meanwhile'>> => {
      const added = await tx
        .insertInto('decision')
        .values({
          ...{ organisation_id: actor.organisationId, round_id: round.id, recorded_by: actor.memberId },
          ...{ outcome: content.outcome, decided_on: content.decidedOn, next_evaluation_on: content.nextEvaluationOn },
          ...{ reasoning: content.reasoning, conditions: content.conditions },
          positions: JSON.stringify(content.positions),
          funding: JSON.stringify(content.funding),
          steps: JSON.stringify(content.steps),
          ...{ corrects_id: corrects?.decisionId ?? null, correction: corrects?.why ?? '' },
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .executeTakeFirst()
      if (added === undefined) return refuse(corrects === null ? 'decided-already' : 'corrected-meanwhile')
      await record(corrects === null ? 'decision-recorded' : 'decision-corrected', added.id, {
        ...{ outcome: content.outcome, decidedOn: content.decidedOn },
      })
      return ok(added.id)
    },

    /** Adds what became of a formal step; `title` is that of the step, for the log. */
    addStep: async ({ decisionId, position, doneOn, outcome }: StepOutcome, title: string): Promise<void> => {
      await tx
        .insertInto('decision_step_done')
        .values({
          ...{ organisation_id: actor.organisationId, decision_id: decisionId, position, done_on: doneOn, outcome },
          recorded_by: actor.memberId,
        })
        .execute()
      await record(doneOn === null ? 'decision-step-undone' : 'decision-step-done', decisionId, { title, doneOn })
    },

    /** Holds the round until this change is done, so that two records about a step come one after the other. */
    hold: async (round: Pick<Round, 'id'>): Promise<void> => {
      await tx.selectFrom('round').select('id').where('id', '=', round.id).forNoKeyUpdate().executeTakeFirstOrThrow()
    },
  }
}

/** A decision as it is stored. */
export function decisionOf(row: Omit<Selectable<DecisionTable>, 'organisation_id'>): Decision {
  return {
    ...{ id: row.id, roundId: row.round_id, outcome: row.outcome, decidedOn: row.decided_on },
    ...{ reasoning: row.reasoning, conditions: row.conditions },
    ...{ positions: row.positions, funding: row.funding, steps: row.steps },
    nextEvaluationOn: row.next_evaluation_on,
    corrects: row.corrects_id === null ? null : { decisionId: row.corrects_id, why: row.correction },
    ...{ recordedBy: row.recorded_by, recordedAt: row.recorded_at },
  }
}
