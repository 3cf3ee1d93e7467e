import type { IndicatorDefinition } from '@/lib/framework/framework'
import { directionOf, unitOfTarget } from '@/lib/ijkpunten/choosable'
import type { Progress } from '@/lib/ijkpunten/progress'

/** A bar of a share of the width, and where a mark stands in it; both from 0 to 1. */
export type DrawnPathBar = { readonly filled: number; readonly mark: number }

/** A level that has to stay low is drawn with some room beyond its target. */
const roomBeyond = 1.25

/**
 * What adds up fills its bar up to the target, with the even path as a mark. A level fills a bar of its whole scale, with
 * the target as a mark.
 */
export function pathBar({ now, target, path }: Progress, definition: IndicatorDefinition): DrawnPathBar {
  const value = now ?? 0
  if (path !== null) return { filled: within(value / target), mark: within(path / target) }
  const isShare = unitOfTarget(definition.id) === null
  const room = directionOf(definition) === 'at-most' ? roomBeyond : 1
  const scale = isShare ? 1 : Math.max(value, target * room) || 1
  return { filled: within(value / scale), mark: within(target / scale) }
}

function within(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 1000) / 1000
}
