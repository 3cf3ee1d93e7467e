import type { Day } from '@/lib/day'
import type { DecisionOption } from '@/lib/decision/decision'

/** The five questions that every partner answers, in this order. */
export const evaluationQuestions = ['results', 'cooperation', 'residents', 'better', 'continuation'] as const
export type EvaluationQuestion = (typeof evaluationQuestions)[number]

/** The answers in the partner's own words, each at most 2,000 characters. */
export type EvaluationAnswers = Readonly<Record<EvaluationQuestion, string>>

/** One evaluation as it was handed in; the newest of a partner in a round counts, earlier ones are kept. */
export type Evaluation = {
  readonly id: string
  readonly roundId: string
  /** Null is the coordinator's own. */
  readonly partnerId: string | null
  readonly answers: EvaluationAnswers
  readonly position: DecisionOption | null
  readonly conditions: string
  readonly filledBy: string
  readonly handedInOn: Day
  /** Through a personal link, or written down by a member. */
  readonly through: 'link' | 'member'
}
