import { z } from 'zod'
import type { Day } from '@/lib/day'

/** How far the work is. Says nothing about whether the requirement is met. */
export const works = ['not-started', 'busy', 'finished'] as const
export type Work = (typeof works)[number]
export const WorkShape = z.enum(works)

/** Our own judgement of a requirement. Says nothing about whether it can be proven. */
export const verdicts = ['met', 'partly', 'not-met', 'not-applicable'] as const
export type Verdict = (typeof verdicts)[number]
export const VerdictShape = z.enum(verdicts)

/** Why somebody has to look at an answer again: it is of the round before, or the requirement means something else now. */
export const toConfirms = ['earlier-round', 'other-meaning'] as const
export type ToConfirm = (typeof toConfirms)[number]

/** Our answer to one requirement in one round. `version` 0 means that nobody has answered yet. */
export type Assessment = {
  readonly requirementId: string
  readonly work: Work
  readonly verdict: Verdict | null
  readonly reasoning: string
  readonly notApplicableReason: string
  /** Member who set the verdict; someone else approves "not applicable". */
  readonly setBy: string | null
  readonly approvedBy: string | null
  /** Member who did not agree with "not applicable", and why; null and empty when nobody refused. */
  readonly refusedBy: string | null
  readonly refusal: string
  readonly ownerId: string | null
  readonly dueOn: Day | null
  /** Null once somebody looked; until then the verdict is shown and does not count. */
  readonly toConfirm: ToConfirm | null
  /** When it was last saved; null for what nobody answered. */
  readonly changedAt: Date | null
  readonly version: number
}

/** An answer as it was read, and as it is to be. */
export type AnswerChange = { readonly before: Assessment; readonly after: Assessment }

/** The answer before anyone touched it. */
export function unanswered(requirementId: string): Assessment {
  return {
    requirementId,
    work: 'not-started',
    verdict: null,
    reasoning: '',
    notApplicableReason: '',
    setBy: null,
    approvedBy: null,
    refusedBy: null,
    refusal: '',
    ownerId: null,
    dueOn: null,
    toConfirm: null,
    changedAt: null,
    version: 0,
  }
}
