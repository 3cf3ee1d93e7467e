import { addDays, type Day } from '@/lib/day'
import { ok, refuse, type Result } from '@/lib/result'
import type { Round } from '@/lib/rounds/round'
import type { Decision } from './decision'

/** A decision as it is about to be recorded; who and when is added on recording. */
export type DecisionContent = Omit<Decision, 'id' | 'roundId' | 'corrects' | 'recordedBy' | 'recordedAt'>

export type DayProblem = 'decided-in-future' | 'decided-before-start' | 'evaluation-before-decision'

/** Days that cannot be: decided tomorrow, decided before the round began, or evaluated again before the decision. */
export function dayProblem(
  { decidedOn, nextEvaluationOn }: Pick<Decision, 'decidedOn' | 'nextEvaluationOn'>,
  round: Pick<Round, 'startsOn'>,
  today: Day,
): DayProblem | null {
  if (decidedOn > today) return 'decided-in-future'
  if (decidedOn < round.startsOn) return 'decided-before-start'
  if (nextEvaluationOn !== null && nextEvaluationOn < addDays(decidedOn, 1)) return 'evaluation-before-decision'
  return null
}

/**
 * Whether this can be recorded as the decision of a round. Recording the same once more (a double click) gives null:
 * there is nothing to add. Another content needs a correction of what stands.
 */
export function recordDecision(
  standing: Decision | undefined,
  content: DecisionContent,
  round: Pick<Round, 'startsOn'>,
  today: Day,
): Result<DecisionContent | null, DayProblem | 'decided-already'> {
  if (standing !== undefined) return isSameContent(standing, content) ? ok(null) : refuse('decided-already')
  const wrong = dayProblem(content, round, today)
  return wrong === null ? ok(content) : refuse(wrong)
}

/**
 * Whether this can correct the decision of a round. It names the record in force, says why, and changes something;
 * the same correction twice gives null.
 */
export function correctDecision(
  standing: Decision | undefined,
  content: DecisionContent,
  correction: { readonly decisionId: string; readonly why: string },
  round: Pick<Round, 'startsOn'>,
  today: Day,
): Result<DecisionContent | null, DayProblem | 'not-found' | 'corrected-meanwhile' | 'nothing-corrected'> {
  if (standing === undefined) return refuse('not-found')
  if (standing.id !== correction.decisionId) {
    const isRepeated =
      standing.corrects?.decisionId === correction.decisionId && standing.corrects.why === correction.why
    return isRepeated && isSameContent(standing, content) ? ok(null) : refuse('corrected-meanwhile')
  }
  if (isSameContent(standing, content)) return refuse('nothing-corrected')
  const wrong = dayProblem(content, round, today)
  return wrong === null ? ok(content) : refuse(wrong)
}

/** Whether two records say the same, whatever the order in which the database keeps their fields. */
export function isSameContent(one: DecisionContent, other: DecisionContent): boolean {
  return contentText(one) === contentText(other)
}

function contentText(content: DecisionContent): string {
  const { outcome, decidedOn, reasoning, conditions, positions, funding, steps, nextEvaluationOn } = content
  return JSON.stringify([
    ...[outcome, decidedOn, reasoning, conditions, nextEvaluationOn],
    positions.map((one) => [one.partnerId, one.kind, one.name, one.position, one.conditions]),
    funding.map((one) => [one.partnerId, one.name, one.year, one.amount, one.state]),
    steps.map((one) => [one.body, one.title, one.plannedOn]),
  ])
}
