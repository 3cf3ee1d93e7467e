import type { IndicatorDefinition } from '@/lib/framework/framework'

type Target = IndicatorDefinition['target']

/** A target that a figure reaches or misses. */
export type GoalTarget = Exclude<Target, { op: 'compare' | 'info' }>

/** Whether a target is something to reach; what only compares or informs can never count for readiness. */
export function isGoal(target: Target): target is GoalTarget {
  return target.op !== 'compare' && target.op !== 'info'
}
