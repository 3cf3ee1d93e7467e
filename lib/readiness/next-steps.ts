import type { Level, Part } from '@/lib/framework/weight'
import type { Gap } from './gaps'
import type { RequirementReadiness } from './requirement'
import type { Readiness } from './score'

/** Names one fraction, so that each number can be opened on its own. */
export type FractionName = { readonly part: Part; readonly level: Level }

/** What makes one requirement ready: all of these gaps, together this much effort. */
export type Step = {
  readonly requirementId: string
  readonly themeId: string
  readonly state: RequirementReadiness['state']
  readonly effort: number
  /** What it costs the fraction as long as it is not ready: percentage points, not rounded. All steps make up the rest of 100. */
  readonly points: number
  readonly gaps: readonly Gap[]
}

/**
 * What would bring a fraction up, cheapest first and then in the order of the framework; at most `limit` steps.
 * Without a name it is readiness itself: the must fraction of the part that the round scores.
 */
export function nextSteps(readiness: Readiness, limit: number, fraction = readinessItself(readiness)): readonly Step[] {
  const points = 100 / counted(readiness, fraction).length
  return notReady(readiness, fraction)
    .map(({ id, themeId, state, gaps }) => ({
      requirementId: id,
      themeId,
      state,
      effort: effortOf(gaps),
      points,
      gaps,
    }))
    .sort((one, other) => one.effort - other.effort)
    .slice(0, limit)
}

function readinessItself({ part }: Readiness): FractionName {
  return { part, level: 'must' }
}

function counted({ requirements }: Readiness, { part, level }: FractionName): readonly RequirementReadiness[] {
  return requirements.filter((one) => one.counts && one.part === part && one.level === level)
}

function notReady(readiness: Readiness, fraction: FractionName): readonly RequirementReadiness[] {
  return counted(readiness, fraction).filter(({ state }) => state !== 'ready')
}

function effortOf(gaps: readonly Gap[]): number {
  return gaps.reduce((sum, gap) => sum + gap.effort, 0)
}
