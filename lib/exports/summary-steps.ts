import { requirementOf } from '@/lib/framework/framework'
import { mendText } from '@/lib/i18n/readiness-sentences'
import { translator } from '@/lib/i18n/translate'
import { nextSteps } from '@/lib/readiness/next-steps'
import type { Readiness } from '@/lib/readiness/score'
import { answerBy, type AnswerBy } from './answer-by'
import type { FrontFacts } from './summary-facts'

/** So many steps leave room on page one for everything else. */
const most = 4

export type StepRow = AnswerBy & {
  readonly requirementId: string
  readonly title: string
  /** What makes the requirement ready, in a few short sentences. */
  readonly mend: string
}

export type Steps = {
  readonly title: string
  readonly lead: string
  readonly columns: readonly string[]
  readonly rows: readonly StepRow[]
}

/** What would bring readiness up, cheapest first; the lead says how many more there are, or that nothing is left. */
export function stepsOf(facts: FrontFacts, readiness: Readiness): Steps {
  const { framework, language } = facts
  const t = translator(language)
  const all = nextSteps(readiness, Number.POSITIVE_INFINITY)
  const more = all.length > most ? [t('summary.front.stepsMore', { count: all.length - most })] : []
  return {
    title: t('summary.front.steps'),
    lead: all.length === 0 ? t('overview.stepsNone') : [t('overview.stepsLead'), ...more].join(' '),
    columns: [t('summary.front.step'), t('summary.who'), t('summary.when')],
    rows: all.slice(0, most).map(({ requirementId, gaps }) => ({
      requirementId,
      title: requirementOf(framework, requirementId)?.title[language] ?? requirementId,
      mend: mendText(language, gaps, framework),
      ...answerBy(facts, requirementId),
    })),
  }
}
