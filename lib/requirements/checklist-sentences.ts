import type { Day } from '@/lib/day'
import type { Requirement } from '@/lib/framework/framework'
import { marksOf } from '@/lib/framework/marks'
import { formatShortDay } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { fractionCounts, fractionText, statusSentenceText, type FractionText } from '@/lib/i18n/readiness-sentences'
import { translator } from '@/lib/i18n/translate'
import type { RequirementReadiness } from '@/lib/readiness/requirement'
import type { Readiness } from '@/lib/readiness/score'
import { statusSentence } from '@/lib/readiness/status'
import { proofSummary, type ProofSummary } from './proof-state'
import type { RowAnswer } from './row'

/** The top of the list: where the round stands, as on every other screen. */
export type ChecklistHead = {
  readonly sentence: string
  readonly fraction: FractionText
  readonly counts: ReturnType<typeof fractionCounts>
}

export function headText(language: Language, readiness: Readiness): ChecklistHead {
  const { must } = readiness.fractions
  return {
    sentence: statusSentenceText(language, statusSentence(readiness)),
    fraction: fractionText(language, must),
    counts: fractionCounts(must),
  }
}

/** How many of a theme are ready: "4" and "van 6"; null when nothing in it counts, as with preconditions. */
export type ThemeFigure = Pick<FractionText, 'value' | 'of'> | null

export function themeFigure(language: Language, readiness: Readiness, themeId: string): ThemeFigure {
  const must = readiness.themes.find((theme) => theme.themeId === themeId)?.fractions.must
  if (must === undefined || must.of === 0) return null
  const { value, of } = fractionText(language, must)
  return { value, of }
}

/** What a row says of the proof; approved as not applicable looks like nothing asked. */
export type ProofCell = {
  readonly state: Exclude<ProofSummary['state'], 'not-applicable'>
  readonly label: string
}

export function proofCell(language: Language, requirement: RequirementReadiness, today: Day): ProofCell {
  const t = translator(language)
  const summary = proofSummary(requirement, today)
  const { state } = summary
  if (state === 'not-applicable') return { state: 'none-asked', label: t('requirements.proof.not-applicable') }
  if (state === 'missing') return { state, label: t('requirements.proof.missing', summary) }
  if (state === 'expiring') {
    return { state, label: t('requirements.proof.expiring', { day: formatShortDay(summary.validUntil, language) }) }
  }
  return { state, label: t(`requirements.proof.${state}`) }
}

type Tagged = Pick<Requirement, 'level' | 'gate'> & Partial<Pick<Requirement, 'own' | 'adapted' | 'question'>>

/** The level, unless it is the usual one, why a requirement stands outside the count, and what sets it apart. */
export function tagText(language: Language, { level, gate, ...marked }: Tagged): string | undefined {
  const t = translator(language)
  const { own = false, adapted = false, question = null } = marked
  const words = [level === 'must' ? null : t(`app.level.${level}`), gate && t(`requirements.gate.${gate}`)]
  return (
    [...words.filter((word) => word !== null), ...marksOf(language, { own, adapted, question })].join(' · ') ||
    undefined
  )
}

/** Who saved an answer: a colleague by name (null when the name is gone), or this person in another window. */
export type Changer = { readonly own: boolean; readonly name: string | null }

/** What a colleague chose beside what this person chose, in one sentence. */
export function conflictText(language: Language, by: Changer, theirs: RowAnswer, mine: RowAnswer): string {
  const t = translator(language)
  const both = { theirs: rowAnswerText(language, theirs), mine: rowAnswerText(language, mine) }
  if (by.own) return t('requirements.list.conflictOwn', both)
  return t('requirements.list.conflict', { name: by.name ?? t('requirements.list.colleague'), ...both })
}

function rowAnswerText(language: Language, { work, verdict }: RowAnswer): string {
  const t = translator(language)
  return t('requirements.list.answer', { work: t(`app.work.${work}`), verdict: t(`app.verdict.${verdict ?? 'none'}`) })
}
