import type { RegisterName } from '../register'
import { nothingHappened, type IndicatorReading, type Standing } from '../indicators/reading'

/**
 * How a figure stands on a screen: what cannot be computed says so, also where there is nothing to reach. Where nothing
 * happened there is nothing to compute, and that only informs.
 */
export function shownStanding({ computed, standing }: Pick<IndicatorReading, 'computed' | 'standing'>): Standing {
  const isLacking = computed.kind === 'not-computable' && !nothingHappened.includes(computed.why)
  return isLacking ? 'not-computable' : standing
}

/** All figures of a day in short: how many stand how, and which registers are empty with how many figures that costs. */
export function inShort(readings: readonly IndicatorReading[]): {
  readonly standings: readonly { readonly standing: Standing; readonly count: number }[]
  readonly empty: readonly { readonly register: RegisterName; readonly count: number }[]
} {
  const order: readonly Standing[] = ['reached', 'missed', 'not-computable', 'informs']
  const empty = new Map<RegisterName, number>()
  for (const { computed } of readings) {
    if (computed.kind !== 'not-computable' || computed.register === undefined) continue
    empty.set(computed.register, (empty.get(computed.register) ?? 0) + 1)
  }
  return {
    standings: order
      .map((standing) => ({ standing, count: readings.filter((one) => shownStanding(one) === standing).length }))
      .filter(({ count }) => count > 0),
    empty: [...empty].map(([register, count]) => ({ register, count })),
  }
}
