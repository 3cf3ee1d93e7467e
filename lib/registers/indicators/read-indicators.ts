import type { Framework } from '@/lib/framework/framework'
import type { IndicatorFigures } from './figures'
import type { IndicatorReading } from './reading'

/** What readiness knows of required proof: how much of it stands. */
export type EvidenceDone = { readonly done: number; readonly of: number }

/**
 * Every indicator of an edition in its order, on the day of the figures. `evidence` is the progress of evidence on that
 * day; null where nobody asks for it, as in a trend.
 */
export function readIndicators(
  framework: Pick<Framework, 'indicators'>,
  figures: IndicatorFigures,
  evidence: EvidenceDone | null,
): readonly IndicatorReading[] {
  void framework
  void figures
  void evidence
  throw new Error('not there yet')
}
