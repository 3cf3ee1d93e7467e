import type { Day } from '@/lib/day'
import type { LinkStatus } from '@/lib/evidence/review'
import type { Gate, Level, Part } from '@/lib/framework/weight'
import type { IndicatorReading } from '@/lib/registers/indicators/reading'
import type { Verdict, Work } from '@/lib/requirements/assessment'
import type { RoundKind } from '@/lib/rounds/round'

/**
 * What the rule needs to know of a round; one query in the store answers it.
 * Requirements, expectations and indicators come in the order of the framework.
 */
export type RoundFacts = {
  readonly kind: RoundKind
  readonly startsOn: Day
  readonly decisionOn: Day
  /** Start of the mediation year, from the register or else as the lead typed it; null while neither is known. */
  readonly firstCaseOn: Day | null
  readonly requirements: readonly RequirementFacts[]
}

export type RequirementFacts = {
  readonly id: string
  readonly themeId: string
  readonly part: Part
  readonly level: Level
  readonly gate: Gate | null
  /** Added by the lead herself ("eigen eis"). */
  readonly own: boolean
  readonly work: Work
  readonly verdict: Verdict | null
  /** "Not applicable" was approved by a second person. */
  readonly approved: boolean
  /** The answer is of an earlier round or another meaning, and nobody looked again: its verdict does not count yet. */
  readonly toConfirm: boolean
  readonly expectations: readonly ExpectationFacts[]
  readonly indicators: readonly IndicatorFacts[]
}

export type ExpectationFacts = {
  readonly id: string
  readonly required: boolean
  /** Per status of its links: how many, and the longest validity among them. */
  readonly links: readonly LinkGroup[]
}

/**
 * Links of one expectation that share a status. `validUntil` null means that one of them never runs out.
 * Links to a removed document or to one with a virus prove nothing and are left out; one that was not scanned counts.
 */
export type LinkGroup = {
  readonly status: LinkStatus
  readonly count: number
  readonly validUntil: Day | null
}

/**
 * How an indicator stands to its target. `informs`: there is nothing to reach, or nothing happened that could be counted.
 * `reading` is what it came to, for who says it.
 */
export type IndicatorFacts = {
  readonly id: string
  /** It must reach its target, by the framework or because the lead said so. */
  readonly hard: boolean
  readonly result: 'reached' | 'missed' | 'not-computable' | 'informs'
  readonly reading?: IndicatorReading
}
