import type { Framework } from '@/lib/framework/framework'
import type { Assessment } from '@/lib/requirements/assessment'
import { themesInOrder } from '@/lib/requirements/order'
import { ok, refuse, type Result } from '@/lib/result'
import type { Round, RoundKind } from './round'

/** What a lead says of the round that she begins; the rest comes from the round before. */
export type NewRound = Pick<Round, 'kind' | 'editionId' | 'startsOn' | 'decisionOn' | 'firstCaseOn'>

/** Proof that came along from the round before. */
export type BroughtAlong = {
  /** Accepted proof that still holds. */
  readonly valid: number
  /** Proof that was submitted and waits for a colleague. */
  readonly waiting: number
  /** Proof that came along and is too old by now. */
  readonly expired: number
}

/**
 * How many answers do not count until somebody confirms them; those to requirements that a round of this kind does not
 * show wait for a round that does.
 */
export function countToConfirm(framework: Framework, kind: RoundKind, answers: readonly Assessment[]): number {
  const shown = new Set(themesInOrder(framework, kind).flatMap(({ requirements }) => requirements.map(({ id }) => id)))
  return answers.filter(({ requirementId, toConfirm }) => toConfirm !== null && shown.has(requirementId)).length
}

/** What the round before has that would come along, and the recommendations that are open. */
export type ToBring = { readonly answers: number; readonly proof: number; readonly recommendations: number }

/** Whether this round may follow that one; gives it back when it may. */
export function checkNext(before: Round, next: NewRound): Result<NewRound, 'round-not-frozen' | 'days-in-wrong-order'> {
  if (before.frozenOn === null) return refuse('round-not-frozen')
  return next.decisionOn <= next.startsOn ? refuse('days-in-wrong-order') : ok(next)
}
