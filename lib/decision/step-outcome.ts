import type { Day } from '@/lib/day'
import { ok, refuse, type Result } from '@/lib/result'
import type { Decision } from './decision'

/** What became of a formal step: done on a day, with an outcome; no day takes back what was recorded by mistake. */
export type StepOutcome = {
  readonly decisionId: string
  /** Place in the steps of the decision, from 1. */
  readonly position: number
  readonly doneOn: Day | null
  readonly outcome: string
}

/** The newest that was recorded about each step of a decision counts. `recorded` is in the order of recording. */
export function standingOutcomes(
  decision: Pick<Decision, 'id' | 'steps'>,
  recorded: readonly StepOutcome[],
): readonly (StepOutcome | null)[] {
  return decision.steps.map(
    (_, index) => recorded.findLast((one) => one.decisionId === decision.id && one.position === index + 1) ?? null,
  )
}

/**
 * Whether this can be recorded about a step: it must exist, and be done by today, not before the decision. The same
 * twice gives null. `seen` is how many records about this step were on the screen: a colleague's is not overruled
 * unseen.
 */
export function recordStep(
  decision: Pick<Decision, 'id' | 'steps' | 'decidedOn'>,
  recorded: readonly StepOutcome[],
  wanted: Omit<StepOutcome, 'decisionId'> & { readonly seen: number },
  today: Day,
): Result<StepOutcome | null, 'not-found' | 'changed-meanwhile' | 'step-in-future' | 'step-before-decision'> {
  const { position, doneOn, outcome, seen } = wanted
  if (decision.steps[position - 1] === undefined) return refuse('not-found')
  const earlier = recorded.filter((one) => one.decisionId === decision.id && one.position === position)
  const newest = earlier.at(-1)
  if ((newest?.doneOn ?? null) === doneOn && (newest?.outcome ?? '') === outcome) return ok(null)
  if (earlier.length !== seen) return refuse('changed-meanwhile')
  if (doneOn !== null && doneOn > today) return refuse('step-in-future')
  if (doneOn !== null && doneOn < decision.decidedOn) return refuse('step-before-decision')
  return ok({ decisionId: decision.id, position, doneOn, outcome })
}
