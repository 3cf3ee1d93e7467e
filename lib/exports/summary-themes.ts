import type { Requirement } from '@/lib/framework/framework'
import { marksOf } from '@/lib/framework/marks'
import { fractionText, gateStateText } from '@/lib/i18n/readiness-sentences'
import { midSentence } from '@/lib/i18n/mid-sentence'
import { translator } from '@/lib/i18n/translate'
import type { RequirementReadiness } from '@/lib/readiness/requirement'
import type { Readiness } from '@/lib/readiness/score'
import { isOwnApproval } from '@/lib/requirements/answer'
import { unanswered } from '@/lib/requirements/assessment'
import type { CitedSources } from './cited-sources'
import { proofLines } from './proof-lines'
import { gateMark, type Mark } from './summary-gates'
import type { FrontFacts } from './summary-facts'

export type RequirementRow = {
  readonly id: string
  readonly title: string
  /** Level, how sure it is that this is asked, and the sources: "Moet · afgeleid · bronnen 3, 12". */
  readonly about: string
  readonly mark: Mark
  readonly state: string
  readonly verdict: string
  readonly proof: readonly string[]
  /** What the organisation wrote, line by line; empty when it wrote nothing. */
  readonly reason: readonly string[]
}

export type ThemeSection = { readonly title: string; readonly figure: string; readonly rows: readonly RequirementRow[] }

/** Every theme of the round with every requirement in it, in the order of the framework. */
export function themeSections(facts: FrontFacts, readiness: Readiness, sources: CitedSources): readonly ThemeSection[] {
  const { framework, language } = facts
  const judged = new Map(readiness.requirements.map((one) => [one.id, one]))
  return readiness.themes.map(({ themeId, fractions }) => ({
    title: framework.themes.find(({ id }) => id === themeId)?.title[language] ?? themeId,
    figure: fractions.must.of === 0 ? '' : fractionText(language, fractions.must).sentence,
    rows: framework.requirements
      .filter((requirement) => requirement.themeId === themeId)
      .flatMap((requirement) => {
        const one = judged.get(requirement.id)
        return one === undefined ? [] : [requirementRow(facts, requirement, one, readiness, sources)]
      }),
  }))
}

function requirementRow(
  facts: FrontFacts,
  requirement: Requirement,
  judged: RequirementReadiness,
  readiness: Readiness,
  sources: CitedSources,
): RequirementRow {
  const { language, assessments } = facts
  const t = translator(language)
  const answer = assessments.get(requirement.id) ?? unanswered(requirement.id)
  const reason = answer.verdict === 'not-applicable' ? answer.notApplicableReason : answer.reasoning
  return {
    id: requirement.id,
    title: requirement.title[language],
    about: aboutRequirement(facts, requirement, sources),
    ...stateOf(facts, judged, readiness),
    verdict: [
      t(`app.verdict.${judged.verdict ?? 'none'}`),
      ...(isOwnApproval(answer) ? [`(${midSentence(t('readiness.ownCheck.label'))})`] : []),
    ].join(' '),
    proof: proofLines(language, judged.proof),
    reason: reason.split('\n').filter((line) => line.trim() !== ''),
  }
}

/** A gate says how it stands as a gate; an optional requirement that nobody chose is not "not ready". */
function stateOf({ language }: FrontFacts, judged: RequirementReadiness, { gates }: Readiness) {
  const t = translator(language)
  const gate = gates.find(({ requirementId }) => requirementId === judged.id)
  if (gate !== undefined) return { mark: gateMark(gate), state: gateStateText(language, gate) }
  if (judged.state === 'not-applicable') return { mark: 'none', state: t('readiness.state.not-applicable') } as const
  if (!judged.applies) return { mark: 'none', state: t('summary.themes.notChosen') } as const
  return { mark: judged.state === 'open' ? 'rest' : judged.state, state: t(`readiness.state.${judged.state}`) } as const
}

function aboutRequirement({ language }: FrontFacts, requirement: Requirement, sources: CitedSources): string {
  const t = translator(language)
  const { gate, level, provenance, own } = requirement
  const numbers = sources.numbersOf(provenance.sources)
  return [
    gate === null ? t(`app.level.${level}`) : t('summary.themes.gate'),
    ...(own ? [] : [t(`summary.mark.${provenance.mark}`)]),
    ...marksOf(language, requirement),
    ...(numbers.length === 0
      ? []
      : [t('summary.themes.source', { count: numbers.length, numbers: numbers.join(', ') })]),
  ].join(' · ')
}
