import { formatDay } from '@/lib/i18n/format'
import {
  fractionCounts,
  fractionText,
  progressText,
  statusSentenceText,
  type FractionText,
} from '@/lib/i18n/readiness-sentences'
import { ownCheckSentences } from '@/lib/i18n/own-check-sentences'
import { translator } from '@/lib/i18n/translate'
import type { Fraction } from '@/lib/readiness/fractions'
import { ownChecksOf } from '@/lib/readiness/own-checks'
import type { Readiness } from '@/lib/readiness/score'
import { statusSentence } from '@/lib/readiness/status'
import { ijkpuntLines } from './summary-ijkpunten'
import { gateRows, type GateRow } from './summary-gates'
import { stepsOf, type Steps } from './summary-steps'
import type { FrontFacts } from './summary-facts'
import { indicatorLine } from './summary-indicators'

/** A fraction ready to be drawn: its words and the lengths of the pieces of its bar. */
export type Figure = {
  readonly title: string
  readonly text: FractionText
  readonly counts: ReturnType<typeof fractionCounts>
}

/** Page one: enough for a steering group to decide on. Screen and PDF show the same. */
export type Front = {
  readonly kicker: string
  readonly title: string
  readonly asOf: string
  readonly sentence: string
  readonly facts: readonly { readonly term: string; readonly value: string }[]
  readonly readiness: Figure
  readonly explanation: string
  /** What one person placed and checked alone, in sentences; empty where nobody did. */
  readonly ownChecks: readonly string[]
  /** What stands beside readiness and never in it: the other part, what should be there, what was chosen. */
  readonly beside: readonly Figure[]
  readonly progress: readonly string[]
  readonly gates: {
    readonly title: string
    readonly lead: string
    readonly columns: readonly string[]
    readonly rows: readonly GateRow[]
  }
  readonly steps: Steps
  /** What the steering group wanted and how that stands: beside readiness, never in it. */
  readonly ijkpunten: readonly string[]
}

/** Makes page one from the facts and from how they were judged. */
export function frontOf(facts: FrontFacts, readiness: Readiness): Front {
  const { language } = facts
  const t = translator(language)
  return {
    kicker: t('summary.kicker'),
    title: t('summary.title', { organisation: facts.organisation }),
    asOf: t('summary.asOf', { day: formatDay(facts.today, language) }),
    sentence: statusSentenceText(language, statusSentence(readiness)),
    facts: roundFacts(facts),
    readiness: figure(facts, t(`app.part.${readiness.part}`), readiness.fractions.must),
    explanation: t('readiness.whatCounts'),
    ownChecks: ownCheckSentences(language, ownChecksOf(facts)),
    beside: figuresBeside(facts, readiness),
    progress: [
      progressText(language, 'work', readiness.work),
      progressText(language, 'evidence', readiness.evidence),
      indicatorLine(facts),
    ].filter((line) => line !== ''),
    gates: {
      title: t('overview.gates'),
      lead: t('overview.gatesLead'),
      columns: [t('summary.front.gate'), t('summary.front.state'), t('summary.front.explanation')],
      rows: gateRows(facts, readiness.gates),
    },
    steps: stepsOf(facts, readiness),
    ijkpunten: ijkpuntLines(facts),
  }
}

function roundFacts({ round, framework, language, firstCase: known }: FrontFacts): Front['facts'] {
  const t = translator(language)
  const firstCase = known === null ? t('summary.fact.unknown') : formatDay(known.on, language)
  return [
    { term: t('summary.fact.round'), value: t(`app.roundKind.${round.kind}`) },
    { term: t('summary.fact.starts'), value: formatDay(round.startsOn, language) },
    { term: t('summary.fact.firstCase'), value: firstCase },
    { term: t('summary.fact.decision'), value: formatDay(round.decisionOn, language) },
    { term: t('summary.fact.edition'), value: framework.version },
  ]
}

function figuresBeside(facts: FrontFacts, { fractions, withoutOwn, otherPart }: Readiness): readonly Figure[] {
  const t = translator(facts.language)
  const { must, should, optional } = fractions
  return [
    ...(otherPart === null ? [] : [figure(facts, t(`app.part.${otherPart.part}`), otherPart.must)]),
    ...(withoutOwn.of === must.of ? [] : [figure(facts, t('summary.front.withoutOwn'), withoutOwn)]),
    ...(should.of === 0 ? [] : [figure(facts, t('overview.should'), should)]),
    ...(optional.of === 0 ? [] : [figure(facts, t('overview.optional'), optional)]),
  ]
}

function figure({ language }: FrontFacts, title: string, fraction: Fraction): Figure {
  return { title, text: fractionText(language, fraction), counts: fractionCounts(fraction) }
}
