import type { Language } from '@/lib/i18n/languages'
import type { Requirement } from '@/lib/framework/framework'
import type { Level } from '@/lib/framework/weight'
import type { RequirementFacts } from '@/lib/readiness/facts'
import type { RequirementReadiness } from '@/lib/readiness/requirement'
import type { Readiness } from '@/lib/readiness/score'
import type { Standing } from '@/lib/readiness/standing'
import { waitsForApproval } from './answer'
import { unanswered, type Assessment } from './assessment'
import { isOverdue } from './due'
import { themesInOrder } from './order'
import { endsSoon } from './proof-state'

/** One requirement as far as filters and orders of the list look at it, with what a row shows. */
export type ListedRequirement = {
  readonly id: string
  readonly themeId: string
  readonly level: Level
  /** What sets it apart: our own, adapted, and its question in the real list. */
  readonly marked: Pick<Requirement, 'own' | 'adapted' | 'question'>
  /** In the language of the member. */
  readonly title: string
  /** Title of its theme, in the same language. */
  readonly theme: string
  readonly readiness: RequirementReadiness
  readonly assessment: Assessment
  /** Something of it waits for a second person: proof, or "not applicable". */
  readonly waits: boolean
  /** Accepted proof that is asked ends within the days that we announce. */
  readonly endsSoon: boolean
  readonly overdue: boolean
}

/** All requirements that the round shows, in the order of its themes. */
export function listedRequirements(
  language: Language,
  standing: Standing,
  readiness: Readiness,
): readonly ListedRequirement[] {
  const judged = new Map(readiness.requirements.map((requirement) => [requirement.id, requirement]))
  const facts = new Map(standing.facts.requirements.map((requirement) => [requirement.id, requirement]))
  const ordered = themesInOrder(standing.framework, standing.round.kind).flatMap(({ theme, requirements }) =>
    requirements.map((requirement) => ({ requirement, theme: theme.title[language] })),
  )
  return ordered.flatMap(({ requirement, theme }) => {
    const { id, themeId, level, own, adapted, question } = requirement
    const judgement = judged.get(id)
    if (judgement === undefined) return []
    const assessment = standing.assessments.get(id) ?? unanswered(id)
    return {
      marked: { own, adapted, question },
      ...{ id, themeId, level, title: requirement.title[language], theme, readiness: judgement, assessment },
      waits: waitsForApproval(assessment) || hasProofToReview(facts.get(id)),
      endsSoon: endsSoon(judgement, readiness.today),
      overdue: isOverdue(assessment.dueOn, judgement, readiness.today),
    }
  })
}

function hasProofToReview(facts: RequirementFacts | undefined): boolean {
  return facts?.expectations.some(({ links }) => links.some(({ status }) => status === 'submitted')) ?? false
}
