import { caseIndicators } from './case-indicators'
import { elsewhereIndicators } from './elsewhere-indicators'
import type { Indicator } from './indicator'
import { mediatorIndicators } from './mediator-indicators'
import { meetingIndicators } from './meeting-indicators'
import { outcomeIndicators } from './outcome-indicators'

const all: ReadonlyMap<string, Indicator> = new Map(
  [...caseIndicators, ...outcomeIndicators, ...mediatorIndicators, ...meetingIndicators, ...elsewhereIndicators].map(
    (indicator) => [indicator.id, indicator],
  ),
)

/** Every indicator that the product can compute. */
export const indicators: readonly Indicator[] = [...all.values()]

/** How an indicator of an edition is computed; throws on one that the product cannot compute, which is a mistake of ours. */
export function indicatorOf(id: string): Indicator {
  const indicator = all.get(id)
  if (indicator === undefined) throw new Error(`the indicator ${id} of the edition has no computation`)
  return indicator
}
