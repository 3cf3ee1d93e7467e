import type { IndicatorDefinition } from '@/lib/framework/framework'
import { isGoal, type GoalTarget } from './goal'
import { nothingHappened, type Computed, type Standing } from './reading'

type Target = IndicatorDefinition['target']

/** How a result stands to its target (product rules, Readiness): what only compares, or where nothing happened, informs. */
export function standingOf(target: Target, computed: Computed): Standing {
  if (!isGoal(target)) return 'informs'
  if (computed.kind === 'not-computable') {
    return nothingHappened.includes(computed.why) ? 'informs' : 'not-computable'
  }
  if (computed.kind === 'distribution') return 'informs'
  // A mean of shares is rounded in its last digit; sixty percent on the dot is sixty percent.
  return reaches(target, Number(computed.value.toPrecision(12))) ? 'reached' : 'missed'
}

function reaches(target: GoalTarget, value: number): boolean {
  switch (target.op) {
    case '>=':
      return value >= target.value
    case '<=':
      return value <= target.value
    case '==':
      return value === target.value
    case 'between':
      return value >= target.value[0] && value <= target.value[1]
  }
}
