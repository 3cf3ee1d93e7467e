import type { Evaluation } from '@/lib/partners/evaluation'
import { undecided } from '@/lib/partners/evaluation-form'
import type { EvaluationValues } from './evaluation-fields'

/** What the form begins with: what was handed in before, if anything was. */
export function evaluationValues(given: Evaluation | null | undefined): EvaluationValues | null {
  if (!given) return null
  const { answers, filledBy, position, conditions } = given
  return { ...answers, filledBy, position: position ?? undecided, conditions }
}
