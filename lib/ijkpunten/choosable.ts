import type { Framework, IndicatorDefinition } from '@/lib/framework/framework'
import type { Unit } from '@/lib/registers/indicators/indicator'
import { indicatorOf } from '@/lib/registers/indicators/indicators'

/** The indicator whose ijkpunt is a number of cases; as a share of that number it is what the framework asks. */
export const casesIndicator = 'ind-reports-vs-ijkpunt'

/** What adds up from the day that its ijkpunt begins; all else is a level that is high or low on a day. */
const addingUp: readonly string[] = [
  casesIndicator,
  'ind-intervision-count',
  'ind-steering-meetings',
  'ind-publicity-actions',
]

/** Whether an indicator adds up while its ijkpunt runs, so that an even path leads to the target. */
export function addsUp(indicatorId: string): boolean {
  return addingUp.includes(indicatorId)
}

/**
 * Whether the steering group can set an ijkpunt for it: for every number, not for what is divided over groups or stated by
 * a person. How much proof stands is readiness itself, which an ijkpunt stands beside.
 */
export function canHaveIjkpunt({ id, minimumInput }: Pick<IndicatorDefinition, 'id' | 'minimumInput'>): boolean {
  const { kind } = indicatorOf(id)
  return kind !== 'distribution' && kind !== 'declaration' && minimumInput !== 'evidence-register'
}

/** The indicators of an edition that can have an ijkpunt, in its order, with the number of cases first. */
export function choosable({ indicators }: Pick<Framework, 'indicators'>): readonly IndicatorDefinition[] {
  const able = indicators.filter(canHaveIjkpunt)
  return [...able.filter(({ id }) => id === casesIndicator), ...able.filter(({ id }) => id !== casesIndicator)]
}

/** What a target is: a share from 0 to 1 (null), or a number of something. */
export function unitOfTarget(indicatorId: string): Unit | null {
  return indicatorId === casesIndicator ? 'cases' : indicatorOf(indicatorId).unit
}

/** Whether only whole numbers make a target: half a case cannot be reached. */
export function isWhole(indicatorId: string): boolean {
  const { kind } = indicatorOf(indicatorId)
  return addsUp(indicatorId) || kind === 'count' || kind === 'months'
}

/** Where the target lies: what the framework wants small is reached at or below it, all else at or above it. */
export function directionOf({ target }: Pick<IndicatorDefinition, 'target'>): 'at-least' | 'at-most' {
  return target.op === '<=' || target.op === '==' ? 'at-most' : 'at-least'
}
