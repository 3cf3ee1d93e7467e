import type { Day } from '@/lib/day'
import { ok, refuse, type Result } from '@/lib/result'
import { defaultTermMonths, type RecognitionAnswer, type RecognitionOutcome } from './recognition'

/** What a form says of the answer of the CCV; days and term stay empty where they do not matter. */
export type AnswerForm = {
  readonly outcome: RecognitionOutcome | 'waiting'
  readonly answeredOn: Day | null
  readonly certifiedFrom: Day | null
  readonly termMonths: number | null
  readonly plus: boolean
}

/**
 * Reads an answer from a form. A certificate holds from the day of the answer, and for the usual term, where the form
 * says nothing else. While there is no answer nothing else counts.
 */
export function answerFrom(form: AnswerForm): Result<RecognitionAnswer | null, 'answer-day-missing'> {
  const { outcome, answeredOn: on, certifiedFrom, termMonths, plus } = form
  if (outcome === 'waiting') return ok(null)
  if (on === null) return refuse('answer-day-missing')
  if (outcome !== 'granted') return ok({ outcome, on })
  return ok({
    outcome,
    on,
    certificate: { from: certifiedFrom ?? on, termMonths: termMonths ?? defaultTermMonths, plus },
  })
}
