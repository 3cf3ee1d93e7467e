import type { Goal } from '@/lib/charts/month-line'
import type { IndicatorDefinition } from '@/lib/framework/framework'
import { isGoal } from '../indicators/goal'
import type { Computed } from '../indicators/reading'

/** The one number of a reading, to draw it; null for what has none. */
export function numberOf(computed: Computed): number | null {
  return computed.kind === 'not-computable' || computed.kind === 'distribution' ? null : computed.value
}

/** What there is to reach, to draw it; a value that only compares is no goal. */
export function goalOf({ target }: Pick<IndicatorDefinition, 'target'>): Goal | null {
  if (!isGoal(target)) return null
  return target.op === 'between' ? [target.value[0], target.value[1]] : [target.value]
}
