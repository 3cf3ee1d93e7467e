import type { Language } from '@/lib/i18n/languages'
import type { Readiness } from '@/lib/readiness/score'
import type { Standing } from '@/lib/readiness/standing'
import { unanswered } from '@/lib/requirements/assessment'
import { wordsOf } from '@/lib/requirements/checklist-form'
import {
  proofCell,
  tagText,
  themeFigure,
  type ProofCell,
  type ThemeFigure,
} from '@/lib/requirements/checklist-sentences'
import { themesInOrder } from '@/lib/requirements/order'

/** One row as the list shows it; work and verdict as the selects spell them. */
export type ShownRow = {
  readonly id: string
  readonly title: string
  readonly tag: string | undefined
  readonly proof: ProofCell
  readonly work: string
  readonly verdict: string
}

export type ShownTheme = {
  readonly id: string
  readonly title: string
  readonly figure: ThemeFigure
  readonly rows: readonly ShownRow[]
}

/** The whole list in plain words, so that a browser gets each of them once. */
export function shownThemes(language: Language, standing: Standing, readiness: Readiness): readonly ShownTheme[] {
  const judged = new Map(readiness.requirements.map((requirement) => [requirement.id, requirement]))
  return themesInOrder(standing.framework, standing.round.kind).map(({ theme, requirements }) => ({
    id: theme.id,
    title: theme.title[language],
    figure: themeFigure(language, readiness, theme.id),
    rows: requirements.flatMap((requirement) => {
      const { id } = requirement
      const judgement = judged.get(id)
      if (judgement === undefined) return []
      const answer = wordsOf(standing.assessments.get(id) ?? unanswered(id))
      const proof = proofCell(language, judgement, readiness.today)
      return [{ id, title: requirement.title[language], tag: tagText(language, requirement), proof, ...answer }]
    }),
  }))
}
