import type { Day } from '@/lib/day'
import type { Language } from '@/lib/i18n/languages'
import type { Readiness } from '@/lib/readiness/score'
import { scoreReadiness } from '@/lib/readiness/score'
import type { Standing } from '@/lib/readiness/standing'
import type { Assessment } from '@/lib/requirements/assessment'
import {
  headText,
  proofCell,
  themeFigure,
  type ChecklistHead,
  type ProofCell,
  type ThemeFigure,
} from '@/lib/requirements/checklist-sentences'
import { withAnswer } from '@/lib/requirements/requirement-facts'

/** What the list hears after one row was saved: everything on it that this can have moved. */
export type SavedReply = {
  readonly version: number
  readonly head: ChecklistHead
  readonly proof: ProofCell | null
  readonly theme: { readonly id: string; readonly figure: ThemeFigure } | null
}

/** What it hears when a colleague saved something else meanwhile. */
export type ConflictReply = {
  readonly problem: 'changed-meanwhile'
  readonly version: number
  /** Both versions in one sentence. */
  readonly sentence: string
  /** As the selects of the row spell it. */
  readonly theirs: { readonly work: string; readonly verdict: string }
}

/** What it hears when "not applicable" still needs a reason: the rest of the row was saved. */
export type WithoutReasonReply = SavedReply & ProblemReply

/** Any other refusal. */
export type ProblemReply = { readonly problem: string; readonly sentence: string }

/** Judges the round with the saved answer in it, without another look in the database. */
export function savedReply(language: Language, standing: Standing, saved: Assessment, today: Day): SavedReply {
  const readiness: Readiness = scoreReadiness(withAnswer(standing.facts, saved), today)
  const requirement = readiness.requirements.find(({ id }) => id === saved.requirementId)
  return {
    version: saved.version,
    head: headText(language, readiness),
    proof: requirement === undefined ? null : proofCell(language, requirement, today),
    theme:
      requirement === undefined
        ? null
        : { id: requirement.themeId, figure: themeFigure(language, readiness, requirement.themeId) },
  }
}
