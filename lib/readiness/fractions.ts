import type { Level } from '@/lib/framework/weight'
import type { RequirementReadiness } from './requirement'

/** How much of something is done. `percent` is whole and rounded down; null when there is nothing to count. */
export type Progress = {
  readonly done: number
  readonly of: number
  readonly percent: number | null
}

/** Ready requirements of those that apply; `claimed` says how many of the others are said to be met without proof. */
export type Fraction = {
  readonly ready: number
  readonly of: number
  readonly claimed: number
  readonly percent: number | null
}

export type Fractions = Readonly<Record<Level, Fraction>>

/** The three levels beside each other, over the given requirements; gates and what does not apply are left out. */
export function fractionsOf(requirements: readonly RequirementReadiness[]): Fractions {
  return {
    must: fractionOf(requirements.filter(({ level }) => level === 'must')),
    should: fractionOf(requirements.filter(({ level }) => level === 'should')),
    optional: fractionOf(requirements.filter(({ level }) => level === 'optional')),
  }
}

/** One fraction over the given requirements; those that do not count are left out on both sides. */
export function fractionOf(requirements: readonly RequirementReadiness[]): Fraction {
  const counted = requirements.filter(({ counts }) => counts)
  const ready = counted.filter(({ state }) => state === 'ready').length
  const claimed = counted.filter(({ state }) => state === 'claimed').length
  return { ready, of: counted.length, claimed, percent: percentOf(ready, counted.length) }
}

/** How much of the work is finished, gates included: work on a gate is work too. */
export function workProgress(requirements: readonly RequirementReadiness[]): Progress {
  const applicable = requirements.filter(({ applies }) => applies)
  return progress(applicable.filter(({ work }) => work === 'finished').length, applicable.length)
}

/** How much of the required proof is accepted and valid today, gates included, whatever the verdicts say. */
export function evidenceProgress(requirements: readonly RequirementReadiness[]): Progress {
  const required = requirements
    .filter(({ applies }) => applies)
    .flatMap(({ proof }) => proof.expectations.filter((expectation) => expectation.required))
  return progress(required.filter(({ state }) => state === 'accepted').length, required.length)
}

function progress(done: number, of: number): Progress {
  return { done, of, percent: percentOf(done, of) }
}

function percentOf(done: number, of: number): number | null {
  return of === 0 ? null : wholePercent(done, of)
}

/** Whole, and rounded down, so that 100 is only ever said when everything is done. `of` is more than zero. */
export function wholePercent(done: number, of: number): number {
  return Math.floor((100 * done) / of)
}
