import { decide, fieldChangesBetween, sideOf, type BulkBy, type Outcome, type Planned } from '@/lib/requirements/bulk'
import type { Round } from '@/lib/rounds/round'
import { settleAll, type ManyAnswers } from './settle-all'

/** Carries a plan out, and tells of each requirement what became of it. */
export function carryOut(
  answers: ManyAnswers,
  round: Round,
  planned: readonly Planned[],
  by: BulkBy,
): Promise<readonly Outcome[]> {
  return settleAll<Planned, Outcome>(answers, round, {
    items: planned,
    idOf: ({ requirementId }) => requirementId,
    decide: (one, now) => decide(one, now, by),
    saved: ({ before, after }) => {
      const { requirementId, version } = after
      return { kind: 'saved', requirementId, changes: fieldChangesBetween(before, after), version }
    },
    unsaved: (one, now) => {
      const wanted = one.kind === 'change' ? sideOf(one.changes, 'to') : {}
      const { requirementId } = one
      return { kind: 'changed-meanwhile', requirementId, changes: fieldChangesBetween(now, { ...now, ...wanted }) }
    },
  })
}
