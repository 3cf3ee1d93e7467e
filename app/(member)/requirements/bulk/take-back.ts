import { requirementOf, type Framework } from '@/lib/framework/framework'
import type { Outcome } from '@/lib/requirements/bulk'
import { decideUndo, undone, type SavedOutcome, type Undone } from '@/lib/requirements/bulk-undo'
import type { Round } from '@/lib/rounds/round'
import { settleAll, type ManyAnswers } from './settle-all'

/**
 * Takes back what a change of many saved, and tells of each requirement whether it came back. An answer to what the
 * edition of now does not ask any more is kept as it is.
 */
export function takeBack(
  answers: ManyAnswers,
  round: Round,
  outcomes: readonly Outcome[],
  memberId: string,
  framework: Framework,
): Promise<readonly Undone[]> {
  return settleAll<SavedOutcome, Undone>(answers, round, {
    items: outcomes.filter((outcome) => outcome.kind === 'saved'),
    idOf: ({ requirementId }) => requirementId,
    decide: (one, now) =>
      requirementOf(framework, one.requirementId) === undefined
        ? { outcome: { kind: 'changed-since', requirementId: one.requirementId } }
        : decideUndo(one, now, memberId),
    saved: ({ before, after }) => undone(before, after),
    unsaved: ({ requirementId }) => ({ kind: 'changed-since', requirementId }),
  })
}
