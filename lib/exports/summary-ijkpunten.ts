import { formatDay } from '@/lib/i18n/format'
import { ijkpuntNow, ijkpuntState, ijkpuntTarget, paceSentences } from '@/lib/i18n/ijkpunt-sentences'
import { whyText } from '@/lib/i18n/indicator-sentences'
import { translator } from '@/lib/i18n/translate'
import { ijkpuntenStanding, measuredIjkpunten, type MeasuredIjkpunt } from '@/lib/ijkpunten/measured'
import type { FrontFacts } from './summary-facts'
import type { Mark } from './summary-gates'

/** One ijkpunt in words: what was wanted by when, what it is now, and what it takes. */
export type IjkpuntRow = {
  readonly title: string
  readonly about: string
  readonly target: string
  readonly now: string
  readonly notes: readonly string[]
  readonly mark: Mark
  readonly state: string
}

/** The targets of the steering group with their numbers; no rows where none were set. */
export type IjkpuntPart = {
  readonly title: string
  readonly lead: string
  readonly columns: readonly string[]
  readonly empty: string
  readonly rows: readonly IjkpuntRow[]
}

/** All ijkpunten of the day, in the order of the framework. */
export function ijkpuntPart(facts: FrontFacts): IjkpuntPart {
  const t = translator(facts.language)
  return {
    title: t('ijkpunten.summary.title'),
    lead: t('ijkpunten.summary.lead'),
    columns: [
      t('ijkpunten.summary.columns.what'),
      t('ijkpunten.summary.columns.target'),
      t('ijkpunten.summary.columns.now'),
      t('ijkpunten.summary.columns.state'),
    ],
    empty: t('ijkpunten.summary.empty'),
    rows: measuredIjkpunten(facts.indicators).map((measured) => ijkpuntRow(facts, measured)),
  }
}

/** The most that page one has room for; the rest stands in the part itself. */
const mostLines = 3

/** For page one: how many there are and how they stand, and the first of them with their numbers. */
export function ijkpuntLines({ language, indicators }: FrontFacts): readonly string[] {
  const t = translator(language)
  const { set, measured, onPath } = ijkpuntenStanding(indicators)
  const lines = measuredIjkpunten(indicators)
    .slice(0, mostLines)
    .flatMap((one) => {
      const now = ijkpuntNow(language, one)
      const [title, target] = [one.reading.definition.title[language], targetOf(language, one)]
      return now === null ? [] : [`${t('ijkpunten.summary.line', { title, now, target })}.`]
    })
  return [
    t('ijkpunten.standingLine', { set, onPath }),
    ...(set > measured ? [t('ijkpunten.notMeasured', { count: set - measured })] : []),
    ...lines,
  ]
}

function ijkpuntRow({ language }: FrontFacts, measured: MeasuredIjkpunt): IjkpuntRow {
  const t = translator(language)
  const { ijkpunt, reading } = measured
  const why = whyText(language, reading)
  const target = targetOf(language, measured)
  return {
    title: reading.definition.title[language],
    about: t('ijkpunten.by', { by: ijkpunt.setBy, day: formatDay(ijkpunt.setOn, language) }),
    target: t('ijkpunten.targetBy', { target, day: formatDay(ijkpunt.byOn, language) }),
    now: ijkpuntNow(language, measured) ?? t('indicators.figure.not-computable'),
    notes: why === null ? paceSentences(language, measured) : [why],
    mark: markOf(measured),
    state: ijkpuntState(language, measured),
  }
}

function targetOf(language: FrontFacts['language'], { ijkpunt, reading }: MeasuredIjkpunt): string {
  return ijkpuntTarget(language, reading.definition, ijkpunt.target)
}

function markOf({ progress: { state } }: MeasuredIjkpunt): Mark {
  if (state === 'reached' || state === 'on-path') return 'ready'
  return state === 'not-computable' ? 'none' : 'claimed'
}
