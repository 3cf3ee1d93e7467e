import { requirementOf, type Framework } from '@/lib/framework/framework'
import type { Language } from '@/lib/i18n/languages'
import { gapText, mendText } from '@/lib/i18n/readiness-sentences'
import { translator } from '@/lib/i18n/translate'
import { nextSteps, type FractionName } from '@/lib/readiness/next-steps'
import { missingEvidence, unfinishedWork } from '@/lib/readiness/open-items'
import type { Readiness } from '@/lib/readiness/score'
import type { OpenItem } from './opened-number'

type Shown = { readonly language: Language; readonly framework: Framework; readonly readiness: Readiness }

/** The requirements that are not ready for a fraction, and what would make them ready. */
export function notReadyItems({ language, framework, readiness }: Shown, name: FractionName): readonly OpenItem[] {
  return nextSteps(readiness, Number.POSITIVE_INFINITY, name).map(({ requirementId, gaps }) => ({
    href: `/requirements/${requirementId}`,
    title: titleOf(framework, requirementId, language),
    hint: mendText(language, gaps, framework),
  }))
}

/** The required expectations without valid accepted evidence, each at its own place on the page of its requirement. */
export function missingItems({ language, framework, readiness }: Shown): readonly OpenItem[] {
  return missingEvidence(readiness).map((gap) => ({
    href: `/requirements/${gap.requirementId}#${gap.expectationId}`,
    title: titleOf(framework, gap.requirementId, language),
    hint: gapText(language, gap, framework).text,
  }))
}

/** The requirements of which the work is not finished, and how far each is. */
export function unfinishedItems({ language, framework, readiness }: Shown): readonly OpenItem[] {
  return unfinishedWork(readiness).map(({ id, work }) => ({
    href: `/requirements/${id}`,
    title: titleOf(framework, id, language),
    hint: translator(language)(`app.work.${work}`),
  }))
}

function titleOf(framework: Framework, requirementId: string, language: Language): string {
  return requirementOf(framework, requirementId)?.title[language] ?? requirementId
}
