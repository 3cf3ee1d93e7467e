import type { ListNews } from '../../_live/changes-reply'
import { requirementIn, type LoggedChange } from '@/lib/changes/changes'
import type { Day } from '@/lib/day'
import type { Language } from '@/lib/i18n/languages'
import { scoreReadiness } from '@/lib/readiness/score'
import type { Standing } from '@/lib/readiness/standing'
import { unanswered } from '@/lib/requirements/assessment'
import { wordsOf } from '@/lib/requirements/checklist-form'
import { headText, proofCell, themeFigure } from '@/lib/requirements/checklist-sentences'

/**
 * What the list shows now of what changed, and of everything that adds up. A document that goes, comes back or turns out
 * to be infected names none of the requirements that it proves, and then all rows are told.
 */
export function listNews(
  language: Language,
  standing: Standing,
  today: Day,
  changes: readonly LoggedChange[],
): ListNews {
  const touched = changes.map((change) => requirementIn(change, standing.framework))
  const readiness = scoreReadiness(standing.facts, standing.today)
  return {
    head: headText(language, readiness),
    themes: readiness.themes.map(({ themeId }) => ({
      id: themeId,
      figure: themeFigure(language, readiness, themeId),
    })),
    rows: readiness.requirements
      .filter(({ id }) => touched.includes(id) || touched.includes(undefined))
      .map((requirement) => {
        const answer = standing.assessments.get(requirement.id) ?? unanswered(requirement.id)
        const proof = proofCell(language, requirement, today)
        return { id: requirement.id, version: answer.version, ...wordsOf(answer), proof }
      }),
  }
}
