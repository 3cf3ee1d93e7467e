import type { RegisterName } from '../register'
import type { IndicatorFigures } from './figures'
import type { Computed, Kind, NotComputable } from './reading'

/** What readiness knows of required proof: how much of it stands. */
export type EvidenceDone = { readonly done: number; readonly of: number }

/** What an indicator is computed from. */
export type ComputedFrom = IndicatorFigures & { readonly evidence: EvidenceDone | null }

/**
 * One indicator: where it is counted, over which time, in what, and how. Its title, target and sources are those of the
 * edition; its numerator, denominator and what is left out are said in the messages under its id
 * (`indicators.definition`).
 */
export type Indicator = {
  readonly id: string
  /** What it comes to. */
  readonly kind: Kind
  /** The registers it is counted from. */
  readonly reads: readonly RegisterName[]
  /** Those of them without which nothing can be said: empty, or without rows that would have counted, is "not computable". */
  readonly needs: readonly RegisterName[]
  /** An empty register is no lack: nothing happened (product rules, Readiness). */
  readonly mayBeEmpty?: true
  /** The twelve months that end on the day, the day itself, everything up to it, or the time that an ijkpunt runs. */
  readonly span: 'period' | 'day' | 'history' | 'ijkpunt'
  /** What a number of it counts; null for a share, which says "28 van 39". */
  readonly unit: Unit | null
  /** What the two numbers of a share are, where they are no plain numbers. */
  readonly counts?: 'euros'
  readonly compute: (from: ComputedFrom) => Computed
}

export const units = ['months', 'days', 'cases', 'cases-each', 'meetings', 'actions', 'files'] as const
export type Unit = (typeof units)[number]

/** A share or a number per head; without a denominator there is none. */
export function divided(
  kind: 'ratio' | 'number',
  numerator: number,
  denominator: number,
  otherwise: NotComputable,
): Computed {
  if (denominator === 0) return { kind: 'not-computable', why: otherwise }
  return { kind, numerator, denominator, value: numerator / denominator }
}
