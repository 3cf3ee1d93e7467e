import type { EvidenceKind } from '@/lib/evidence/evidence'
import type { Text } from '@/lib/i18n/languages'
import type { Gate, Level, Part } from './weight'
import type { Edition } from './edition'

/** A published edition as the product works with it: requirements in catalogue order, with what they ask. */
export type Framework = {
  readonly editionId: string
  readonly version: string
  readonly title: Text
  readonly notice: Text
  readonly knownCriteria: Edition['knownCriteria']
  /** False as long as these are not the CCV's own texts; then no screen may suggest that all criteria are known. */
  readonly ccvOwn: boolean
  readonly themes: readonly Theme[]
  /** Those in force; what the lead retired stands apart. */
  readonly requirements: readonly Requirement[]
  readonly retired: readonly Requirement[]
  readonly sources: readonly Source[]
  /** Every indicator of the edition in its order, also one that no requirement asks. */
  readonly indicators: readonly IndicatorDefinition[]
  /** Figures to compare with; null for an edition without them. */
  readonly benchmarks: Benchmarks | null
}

export type Theme = {
  readonly id: string
  readonly part: Part
  readonly title: Text
  readonly provenance: Provenance
}

export type Requirement = {
  readonly id: string
  readonly themeId: string
  readonly part: Part
  readonly level: Level
  readonly gate: Gate | null
  /** Added by the lead of an organisation ("eigen eis"). */
  readonly own: boolean
  /** Written otherwise by the organisation than in the edition of the catalogue that it began with. */
  readonly adapted: boolean
  /** The number of the question in the CCV's real questionnaire that it belongs to; null while nobody said so. */
  readonly question: string | null
  readonly title: Text
  readonly description: Text
  readonly help: Edition['requirements'][number]['help']
  readonly provenance: Provenance
  readonly expectations: readonly Expectation[]
  readonly indicators: readonly IndicatorReference[]
}

export type Expectation = {
  readonly id: string
  readonly kind: EvidenceKind
  readonly mustShow: Text
  readonly maxAgeMonths: number | null
  readonly required: boolean
}

export type IndicatorReference = { readonly id: string; readonly title: Text; readonly hard: boolean }
/** What the edition says of an indicator: its type, its target, and where they come from. */
export type IndicatorDefinition = Edition['indicators'][number]
export type Benchmarks = Edition['benchmarks']
export type Source = Edition['sources'][number]
export type Provenance = Edition['requirements'][number]['provenance']

/** Finds a requirement by its id; undefined for an id that this edition does not know. */
export function requirementOf(framework: Framework, requirementId: string): Requirement | undefined {
  return framework.requirements.find((requirement) => requirement.id === requirementId)
}

/** Finds the requirement that an expectation belongs to, and the expectation itself. */
export function expectationOf(
  framework: Framework,
  expectationId: string,
): { readonly requirement: Requirement; readonly expectation: Expectation } | undefined {
  for (const requirement of framework.requirements) {
    const expectation = requirement.expectations.find((candidate) => candidate.id === expectationId)
    if (expectation !== undefined) return { requirement, expectation }
  }
  return undefined
}
