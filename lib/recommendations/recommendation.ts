import type { Day } from '@/lib/day'
import type { Language } from '@/lib/i18n/languages'
import { recommendationSourceTerms } from '@/lib/registers/vocabularies/recommendation-source'

/** What a recommendation is about and what shows that it was done; version 0 while nobody said either. */
export type RecommendationTie = {
  readonly recommendationId: string
  readonly requirementId: string | null
  readonly evidenceId: string | null
  readonly version: number
}

/** A row of the register that is not done yet, with its tie. */
export type OpenRecommendation = {
  readonly id: string
  /** Who recommended it, as a term of the organisation. */
  readonly source: string
  /** How the organisation calls that term; null when it has the name that the product gave it. */
  readonly sourceName: string | null
  readonly day: Day
  readonly text: string
  /** Who does it, in words of the organisation itself. */
  readonly owner: string | null
  readonly dueOn: Day | null
  readonly requirementId: string | null
  readonly evidenceId: string | null
  /** Null without a document, or when it is in the bin, or when the reader may not see it. */
  readonly evidenceTitle: string | null
}

/** The tie of a recommendation that nobody tied to anything yet. */
export function untied(recommendationId: string): RecommendationTie {
  return { recommendationId, requirementId: null, evidenceId: null, version: 0 }
}

/** Who recommended something, as screens say it. */
export function sourceTitle({ source, sourceName }: OpenRecommendation, language: Language): string {
  return sourceName ?? recommendationSourceTerms.find(({ id }) => id === source)?.title[language] ?? source
}
