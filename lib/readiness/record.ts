import type { Day } from '@/lib/day'
import type { Part } from '@/lib/framework/weight'
import type { Fraction, Progress } from './fractions'
import type { Readiness } from './score'

/** A fraction as it is kept: the percentage follows from it. */
export type KeptFraction = Omit<Fraction, 'percent'>

/** A progress as it is kept: the percentage follows from it. */
export type KeptProgress = Omit<Progress, 'percent'>

/** Where a round stood on a day: the numbers that the trend shows, without their reasons. */
export type ReadinessRecord = {
  readonly day: Day
  /** The part of the framework that the round scored. */
  readonly part: Part
  readonly must: KeptFraction
  readonly should: KeptFraction
  /** The must fraction of the part beside it; null in a round that shows one part only. */
  readonly otherPart: KeptFraction | null
  readonly evidence: KeptProgress
  readonly work: KeptProgress
}

/** What is kept of a score, on the day for which it was judged. */
export function recordOf({ today, part, fractions, otherPart, evidence, work }: Readiness): ReadinessRecord {
  return {
    day: today,
    part,
    must: keptFraction(fractions.must),
    should: keptFraction(fractions.should),
    otherPart: otherPart && keptFraction(otherPart.must),
    evidence: keptProgress(evidence),
    work: keptProgress(work),
  }
}

/** Whether two days tell the same numbers. */
export function isSameStanding(one: ReadinessRecord, other: ReadinessRecord): boolean {
  return numbersOf(one).join() === numbersOf(other).join()
}

function keptFraction({ ready, of, claimed }: Fraction): KeptFraction {
  return { ready, of, claimed }
}

function keptProgress({ done, of }: Progress): KeptProgress {
  return { done, of }
}

function numbersOf({ must, should, otherPart, evidence, work }: ReadinessRecord): readonly number[] {
  const fractions = [must, should, ...(otherPart === null ? [] : [otherPart])]
  return [
    ...fractions.flatMap(({ ready, of, claimed }) => [ready, of, claimed]),
    ...[evidence, work].flatMap(({ done, of }) => [done, of]),
  ]
}
