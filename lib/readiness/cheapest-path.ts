import { efforts, type GapReason } from './effort'
import { wholePercent, type Fraction } from './fractions'
import { nextSteps, type Step } from './next-steps'
import type { Readiness } from './score'

/** The least work that brings readiness to a figure: these steps, cheapest first. */
export type Path = {
  readonly steps: readonly Step[]
  /** How many gaps of each kind that is together, the lightest kind first. */
  readonly asks: readonly { readonly reason: GapReason; readonly count: number }[]
  /** The figure afterwards. */
  readonly reaches: Pick<Fraction, 'ready' | 'of'> & { readonly percent: number }
}

/** The cheapest way to a higher whole percentage; null when there is none, because all is ready or nothing applies. */
export function pathToNextPercent(readiness: Readiness): Path | null {
  const { ready, of, percent } = readiness.fractions.must
  const steps = nextSteps(readiness, Number.POSITIVE_INFINITY)
  const needed = steps.findIndex((_, index) => wholePercent(ready + index + 1, of) > (percent ?? 100))
  return needed < 0 ? null : pathOf(readiness, steps.slice(0, needed + 1))
}

/** The way to all requirements of level must; null when there is nothing left to do. */
export function pathToAll(readiness: Readiness): Path | null {
  const steps = nextSteps(readiness, Number.POSITIVE_INFINITY)
  return steps.length === 0 ? null : pathOf(readiness, steps)
}

/** Every requirement weighs the same, so the lightest come first and no other choice is cheaper. */
function pathOf(readiness: Readiness, steps: readonly Step[]): Path {
  const { ready, of } = readiness.fractions.must
  const counts = new Map<GapReason, number>()
  for (const { reason } of steps.flatMap(({ gaps }) => gaps)) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return {
    steps,
    asks: [...counts]
      .map(([reason, count]) => ({ reason, count }))
      .toSorted((one, other) => efforts[one.reason] - efforts[other.reason]),
    reaches: { ready: ready + steps.length, of, percent: wholePercent(ready + steps.length, of) },
  }
}
