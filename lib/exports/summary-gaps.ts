import { requirementOf } from '@/lib/framework/framework'
import { gapText } from '@/lib/i18n/readiness-sentences'
import { translator } from '@/lib/i18n/translate'
import type { Level, Part } from '@/lib/framework/weight'
import type { RequirementReadiness } from '@/lib/readiness/requirement'
import type { Readiness } from '@/lib/readiness/score'
import { answerBy, type AnswerBy } from './answer-by'
import type { FrontFacts } from './summary-facts'

export type GapRow = AnswerBy & {
  readonly requirementId: string
  readonly title: string
  readonly gaps: readonly string[]
}

/** What is missing in one part of the framework. */
export type GapGroup = { readonly title: string; readonly rows: readonly GapRow[] }

const levels: readonly Level[] = ['must', 'should', 'optional']

/** Per part, the scored one first: every requirement that is not ready, what must be before what should, cheapest first. */
export function gapGroups(facts: FrontFacts, readiness: Readiness): readonly GapGroup[] {
  const t = translator(facts.language)
  const parts: readonly Part[] =
    readiness.otherPart === null ? [readiness.part] : [readiness.part, readiness.otherPart.part]
  return parts
    .map((part) => ({
      title: t(`app.part.${part}`),
      rows: levels.flatMap((level) =>
        readiness.requirements
          .filter((one) => one.part === part && one.level === level && isOpen(one))
          .sort((one, other) => effortOf(one) - effortOf(other))
          .map((one) => gapRow(facts, one)),
      ),
    }))
    .filter(({ rows }) => rows.length > 0)
}

/** The full year and the state of quality follow by themselves: nobody can close them as a gap. */
function isOpen({ gate, applies, gaps }: RequirementReadiness): boolean {
  return applies && gaps.length > 0 && gate !== 'full-year' && gate !== 'quality'
}

function effortOf({ gaps }: RequirementReadiness): number {
  return gaps.reduce((sum, { effort }) => sum + effort, 0)
}

function gapRow(facts: FrontFacts, { id, gaps }: RequirementReadiness): GapRow {
  const { framework, language } = facts
  return {
    requirementId: id,
    title: requirementOf(framework, id)?.title[language] ?? id,
    gaps: gaps.map((gap) => gapText(language, gap, framework).text),
    ...answerBy(facts, id),
  }
}
