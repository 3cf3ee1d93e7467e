import { z } from 'zod'
import { decisionOptions } from '@/lib/decision/decision'
import { optionalText, requiredText } from '@/lib/forms/fields'
import { detect } from '@/lib/privacy/detect'
import { readable } from '@/lib/privacy/readable'
import { evaluationQuestions, type EvaluationAnswers } from './evaluation'

/** Chosen by who does not know yet what they want. */
export const undecided = 'unknown'

const Answer = optionalText(2000).refine(isFreeOfResidents, 'personal')

/** What a partner hands in. At least one question is answered; nothing in it tells who a resident is. */
export const EvaluationForm = z
  .object({
    filledBy: requiredText(200).refine(isFreeOfResidents, 'personal'),
    results: Answer,
    cooperation: Answer,
    residents: Answer,
    better: Answer,
    continuation: Answer,
    position: z.enum([...decisionOptions, undecided], 'choice'),
    conditions: Answer,
  })
  .transform(({ filledBy, position, conditions, ...answers }, context) => {
    if (evaluationQuestions.every((question) => answers[question] === '')) {
      context.addIssue({ code: 'custom', message: 'required', path: ['results'] })
    }
    const read: EvaluationAnswers = answers
    return { filledBy, answers: read, position: position === undecided ? null : position, conditions }
  })

function isFreeOfResidents(text: string): boolean {
  return detect({ text: readable(text) }, new Set()).length === 0
}
