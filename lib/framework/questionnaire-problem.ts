import { z } from 'zod'
import type { QuestionFault } from './questionnaire'

/** Why a file that could be read is no questionnaire. */
export const questionnaireProblems = ['no-headings', 'no-questions', 'too-many-questions'] as const
export type QuestionnaireProblem = (typeof questionnaireProblems)[number]

/** A problem that an address tells; null for anything else. */
export function questionnaireProblemNamed(text: string): QuestionnaireProblem | null {
  return questionnaireProblems.find((problem) => problem === text) ?? null
}

const mostInAddress = 50

const FaultsShape = z
  .array(
    z.strictObject({
      line: z.number(),
      why: z.enum(['no-question', 'number-twice', 'too-long', 'number-too-long']),
    }),
  )
  .max(mostInAddress)

/** Faults as they travel in an address, for a form that works without script. */
export function packedQuestionFaults(faults: readonly QuestionFault[]): string {
  return JSON.stringify(faults.slice(0, mostInAddress))
}

/** The same read back; anything else is no faults. */
export function unpackedQuestionFaults(packed: string): readonly QuestionFault[] {
  try {
    return FaultsShape.parse(JSON.parse(packed))
  } catch {
    return []
  }
}
