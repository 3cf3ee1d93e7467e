import { expectationOf, type Framework } from '@/lib/framework/framework'
import type { Fraction, Progress } from '@/lib/readiness/fractions'
import type { Gap, IndicatorGap } from '@/lib/readiness/gaps'
import type { GateReadiness } from '@/lib/readiness/gates'
import type { Status } from '@/lib/readiness/status'
import { formatDay } from './format'
import { figureText, targetText, whyText } from './indicator-sentences'
import type { Language } from './languages'
import { midSentence } from './mid-sentence'
import { translator } from './translate'

/** Where the round stands, in one sentence: the same on the overview, in the summary and in the API. */
export function statusSentenceText(language: Language, status: Status): string {
  const t = translator(language)
  const { round, ready, of, claimed } = status
  if (status.kind === 'almost') return t('readiness.status.almost', { round, of, left: status.left })
  if (status.kind !== 'blocked-by-gate') return t(`readiness.status.${status.kind}`, { round, ready, of, claimed })
  const year = status.gates.find((gate) => gate.kind === 'full-year')
  if (year === undefined) return t('readiness.status.blocked-conditions', { of, gates: status.gates.length })
  return year.reachedOn === null
    ? t('readiness.status.blocked-unknown-year', { of })
    : t('readiness.status.blocked-late-year', { of, reachedOn: formatDay(year.reachedOn, language) })
}

/** A gap in words: a name for a row, a sentence that says what is missing, what would mend it, and that as a link. */
export type GapText = { readonly name: string; readonly text: string; readonly mend: string; readonly action: string }

/** Says what keeps a requirement from being ready. The framework names the proof or the figure that is meant, with what it is now. */
export function gapText(language: Language, gap: Gap, framework: Framework): GapText {
  const t = translator(language)
  if (gap.reason === 'indicator-missed' || gap.reason === 'indicator-not-computable') {
    return indicatorGapText(language, gap, framework)
  }
  const asked = midSentence(askedIn(language, gap, framework))
  const since = gap.reason === 'proof-expired' ? formatDay(gap.since, language) : ''
  return {
    name: t(`readiness.gap.${gap.reason}.name`),
    text: t(`readiness.gap.${gap.reason}.text`, { asked, since }),
    mend: t(`readiness.gap.${gap.reason}.mend`),
    action: t(`explained.action.${gap.reason}`, { asked }),
  }
}

/** What would close all these gaps, in a few short sentences; two gaps that ask for the same thing say it once. */
export function mendText(language: Language, gaps: readonly Gap[], framework: Framework): string {
  return [...new Set(gaps.map((gap) => gapText(language, gap, framework).mend))].join(' ')
}

/** How a gate stands, with its days: "Wordt bereikt op 3 mei 2027. Dat is op tijd voor het besluit op 10 mei 2027." */
export function gateText(language: Language, gate: GateReadiness): string {
  const t = translator(language)
  if (gate.kind === 'full-year') {
    const reachedOn = gate.reachedOn === null ? '' : formatDay(gate.reachedOn, language)
    return t(`readiness.gate.full-year.${gate.state}`, { reachedOn, decisionOn: formatDay(gate.decisionOn, language) })
  }
  if (gate.kind === 'quality') {
    const { ready, of } = gate.fraction
    return t(`readiness.gate.quality.${gate.state}`, { ready, of })
  }
  return t(`readiness.gate.${gate.kind}.${gate.state}`)
}

/** The same in a word or two: "Op tijd". */
export function gateStateText(language: Language, gate: GateReadiness): string {
  return translator(language)(`readiness.gateState.${gate.state}`)
}

/** A fraction in the pieces that the figure on a screen and in the summary is built from. */
export type FractionText = {
  /** "4" */
  readonly value: string
  /** "van 7" */
  readonly of: string
  /** "57%"; undefined when there is nothing to count. */
  readonly percentage: string | undefined
  /** "eisen klaar" */
  readonly label: string
  /** "4 van de 7 eisen zijn klaar (57%)." */
  readonly sentence: string
  /** The three kinds with their counts: "4 klaar". */
  readonly legend: { readonly ready: string; readonly claimed: string; readonly rest: string }
  /** The bar in words. */
  readonly description: string
}

/** Says a fraction in every length that is needed. */
export function fractionText(language: Language, fraction: Fraction): FractionText {
  const t = translator(language)
  const { ready, of, claimed, percent } = fraction
  const { rest } = fractionCounts(fraction)
  return {
    value: t('readiness.fraction.value', { ready }),
    of: t('readiness.fraction.of', { of }),
    percentage: percent === null ? undefined : t('readiness.fraction.percentage', { percent }),
    label: t('readiness.fraction.label', { of }),
    sentence: t('readiness.fraction.sentence', { ready, of, percent: percent ?? 0 }),
    legend: {
      ready: t('readiness.fraction.ready', { count: ready }),
      claimed: t('readiness.fraction.claimed', { count: claimed }),
      rest: t('readiness.fraction.rest', { count: rest }),
    },
    description: t('readiness.fraction.description', { ready, of, claimed, rest }),
  }
}

/** The pieces of the bar: ready, claimed, and the rest of what applies. */
export function fractionCounts({ ready, of, claimed }: Fraction) {
  return { ready, claimed, rest: of - ready - claimed }
}

/** How far the work or the evidence is: "Werk: 3 van 9 afgerond (33%)". */
export function progressText(language: Language, kind: 'work' | 'evidence', { done, of, percent }: Progress): string {
  return translator(language)(`readiness.progress.${kind}`, { done, of, percent: percent ?? 0 })
}

function askedIn(language: Language, gap: Gap, framework: Framework): string {
  return 'expectationId' in gap
    ? (expectationOf(framework, gap.expectationId)?.expectation.mustShow[language] ?? '')
    : ''
}

function indicatorGapText(
  language: Language,
  { reason, requirementId, indicatorId, reading }: IndicatorGap,
  framework: Framework,
): GapText {
  const t = translator(language)
  const requirement = framework.requirements.find(({ id }) => id === requirementId)
  const asked = requirement?.indicators.find(({ id }) => id === indicatorId)?.title[language] ?? indicatorId
  const known = {
    asked: midSentence(asked),
    figure: reading === undefined ? '' : figureText(language, reading),
    target: reading === undefined ? '' : (targetText(language, reading) ?? ''),
    why: reading === undefined ? '' : (whyText(language, reading) ?? ''),
  }
  return {
    name: t(`readiness.gap.${reason}.name`),
    text: t(`readiness.gap.${reason}.text`, known),
    mend: t(`readiness.gap.${reason}.mend`),
    action: t(`explained.action.${reason}`, known),
  }
}
