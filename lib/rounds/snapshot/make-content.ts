import type { Day } from '@/lib/day'
import type { ShownLink } from '@/lib/evidence/link'
import type { Breakdowns } from '@/lib/registers/figures/breakdowns'
import { readingForReader } from '@/lib/registers/figures/for-reader'
import { shownGroups } from '@/lib/registers/figures/shown-groups'
import type { IndicatorReading } from '@/lib/registers/indicators/reading'
import { withoutSmallNumbers } from '@/lib/registers/small-numbers'
import { baseVocabularies } from '@/lib/registers/vocabularies/base'
import { scoreReadiness } from '@/lib/readiness/score'
import type { Standing } from '@/lib/readiness/standing'
import { canonicalJson } from './canonical'
import { readContent, type SnapshotContent } from './content'

/** Everything of one moment that a snapshot is made from. */
export type ContentFacts = {
  readonly organisation: { readonly name: string; readonly fictional: boolean }
  readonly number: number
  readonly madeOn: Day
  readonly madeAt: Date
  readonly madeBy: string
  readonly people: ReadonlyMap<string, string>
  readonly standing: Standing
  /** Every link of the round, withdrawn ones as well. */
  readonly links: readonly ShownLink[]
  readonly evidence: SnapshotContent['evidence']
  readonly breakdowns: Breakdowns
  readonly road: SnapshotContent['road']
}

/**
 * Writes what is frozen as canonical JSON, checked against its shape. Groups of cases stand in it as they may leave the
 * organisation: small ones are hidden, in the figures as well.
 */
export function contentText(made: ContentFacts): string {
  const { organisation, number, madeOn, madeAt, madeBy, people, standing, links, evidence, breakdowns, road } = made
  const { round, framework, assessments, facts, indicators, firstCase, ownChecked } = standing
  const text = canonicalJson({
    format: 1,
    organisation,
    snapshot: { number, madeOn, madeAt, madeBy },
    round,
    people: namedIn(people, [[...assessments.values()], links, evidence]),
    edition: framework,
    answers: [...assessments.values()],
    evidence,
    links,
    ownChecked,
    firstCase,
    indicators: indicators.map((reading) => forOutside(reading, indicators)),
    vocabularies: indicators[0]?.vocabularies ?? baseVocabularies,
    groups: groupsForOutside(breakdowns),
    facts,
    readiness: scoreReadiness(facts, madeOn),
    road,
  })
  // The shape leaves out what is not part of a snapshot, such as who may be reached where.
  return canonicalJson(readContent(text))
}

/** The names of those who stand in what is frozen, and of nobody else. */
function namedIn(people: ReadonlyMap<string, string>, frozen: unknown): Readonly<Record<string, string>> {
  const text = JSON.stringify(frozen)
  return Object.fromEntries([...people].filter(([id]) => text.includes(id)))
}

/** The groups of a distribution are told once, in the form for outside; its total is no secret. */
function forOutside(reading: IndicatorReading, all: readonly IndicatorReading[]): IndicatorReading {
  const { computed } = readingForReader('viewer', reading, all)
  return { ...reading, computed: computed.kind === 'distribution' ? { ...computed, groups: [] } : computed }
}

function groupsForOutside(breakdowns: Breakdowns): SnapshotContent['groups'] {
  return {
    months: withoutSmallNumbers(breakdowns.months.map(({ first, count }) => ({ id: first, count }))),
    outcomes: shownGroups(breakdowns, 'outcomes'),
    channels: shownGroups(breakdowns, 'channels'),
    nuisance: shownGroups(breakdowns, 'nuisance'),
    reasons: shownGroups(breakdowns, 'reasons'),
    mediators: breakdowns.mediators,
  }
}
