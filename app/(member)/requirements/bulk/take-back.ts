import type { Outcome } from '@/lib/requirements/bulk'
import { decideUndo, undone, type SavedOutcome, type Undone } from '@/lib/requirements/bulk-undo'
import type { Round } from '@/lib/rounds/round'
import { settleAll, type ManyAnswers } from './settle-all'

/** Takes back what a change of many saved, and tells of each requirement whether it came back. */
export function takeBack(
  answers: ManyAnswers,
  round: Round,
  outcomes: readonly Outcome[],
  memberId: string,
): Promise<readonly Undone[]> {
  return settleAll<SavedOutcome, Undone>(answers, round, {
    items: outcomes.filter((outcome) => outcome.kind === 'saved'),
    idOf: ({ requirementId }) => requirementId,
    decide: (one, now) => decideUndo(one, now, memberId),
    saved: ({ before, after }) => undone(before, after),
    unsaved: ({ requirementId }) => ({ kind: 'changed-since', requirementId }),
  })
}
