import type { Day } from '@/lib/day'
import type { IndicatorDefinition } from '@/lib/framework/framework'
import type { KeptIjkpunt } from '@/lib/ijkpunten/ijkpunt'
import type { RegisterName } from '../register'
import type { Vocabularies } from '../vocabulary'

/**
 * What an indicator comes to. Shares run from 0 to 1 and are never rounded; a share without cases, a median or mean of
 * nothing is not computable, never 0 and never 100 % (indicator definitions, Common to all).
 */
export type Computed =
  | {
      readonly kind: 'ratio' | 'number'
      readonly numerator: number
      readonly denominator: number
      readonly value: number
    }
  | { readonly kind: 'count' | 'months'; readonly value: number }
  /** The middle, or the mean, of so many. */
  | { readonly kind: 'median' | 'mean'; readonly value: number; readonly count: number }
  /** Per term in the order of the vocabulary, `unknown` last when there are any. */
  | { readonly kind: 'distribution'; readonly groups: readonly Group[]; readonly total: number }
  /** What a person stated, on which day. */
  | { readonly kind: 'declaration'; readonly value: number; readonly onDay: Day; readonly by: string }
  /** `register` is the one that is empty. */
  | { readonly kind: 'not-computable'; readonly why: NotComputable; readonly register?: RegisterName }

/** What an indicator comes to when it can be computed. */
export type Kind = Exclude<Computed['kind'], 'not-computable'>

export type Group = { readonly id: string; readonly count: number }

/** Why a number cannot be given; each has a sentence in the messages (`indicators.why`). */
export const notComputables = [
  'no-accepted-case',
  'no-active-mediator',
  'no-mediator-for-a-year',
  'no-case-with-talk',
  'no-case-with-first-contact',
  'no-case-closed',
  'no-case-assessed',
  'no-case-for-aftercare',
  'no-case-handled',
  'no-suitable-case-closed',
  'no-report',
  'no-referred-case-closed',
  'no-meeting',
  'no-complaint',
  'no-recommendation',
  'no-statement',
  'no-ijkpunt',
  'no-partner-register',
  'no-budget',
  'no-expectation',
  'rows-erased',
  'register-empty',
  // Counted, but not for a reader from outside.
  'small-group',
] as const
export type NotComputable = (typeof notComputables)[number]

/** Reasons that mean "nothing happened": they never block (product rules, Readiness). */
export const nothingHappened: readonly NotComputable[] = ['no-complaint', 'no-recommendation']

/** Whether there was nothing to count, so that every count behind it is 0; otherwise it was not counted at all. */
export function isCountOfNothing(computed: Computed): boolean {
  return computed.kind === 'not-computable' && !notCounted.includes(computed.why)
}

const notCounted: readonly NotComputable[] = [
  ...(['no-statement', 'no-ijkpunt', 'no-partner-register', 'no-budget'] as const),
  ...(['no-expectation', 'rows-erased', 'register-empty', 'small-group'] as const),
]

/** How a result stands to its target. `informs`: there is nothing to reach, or it cannot be computed without that being a lack. */
export type Standing = 'reached' | 'missed' | 'not-computable' | 'informs'

/** One indicator on one day, with everything that a screen, an export or the API says of it. */
export type IndicatorReading = {
  readonly id: string
  readonly definition: IndicatorDefinition
  /** The registers that it is counted from; none for what is kept elsewhere. */
  readonly reads: readonly RegisterName[]
  /** The day for which it was computed. */
  readonly on: Day
  /** The twelve months that were looked at, first and last day included; null when the whole history counts. */
  readonly period: { readonly from: Day; readonly until: Day } | null
  readonly computed: Computed
  readonly standing: Standing
  /** What the steering group wants of it on that day; beside its standing, never in it. */
  readonly ijkpunt: KeptIjkpunt | null
  /** It must reach its target for readiness, by the framework or by the lead. */
  readonly hard: boolean
  readonly hardenedByLead: boolean
  /** Codes of mediators in cases or trainings that the register of mediators does not know; they count as untrained. */
  readonly unknownCodes: readonly string[]
  /** Of the organisation: the names of groups, and which outcomes are positive and handled. */
  readonly vocabularies: Vocabularies
}
