import { numberOf } from '@/lib/registers/figures/drawn'
import type { IndicatorReading } from '@/lib/registers/indicators/reading'
import { addsUp, directionOf } from './choosable'
import type { KeptIjkpunt } from './ijkpunt'
import { progressOfCount, progressOfLevel, type Progress } from './progress'

/** An ijkpunt with the reading it is measured by, and where it stands. */
export type MeasuredIjkpunt = {
  readonly ijkpunt: KeptIjkpunt
  readonly reading: IndicatorReading
  readonly progress: Progress
}

/** How many ijkpunten are set, how many of them can be measured, and how many are reached or on their path. */
export type IjkpuntenStanding = { readonly set: number; readonly measured: number; readonly onPath: number }

/** The ijkpunten that hold on the day of the readings, in the order of the framework. */
export function measuredIjkpunten(readings: readonly IndicatorReading[]): readonly MeasuredIjkpunt[] {
  return readings.flatMap((reading) => {
    const { ijkpunt } = reading
    return ijkpunt === null ? [] : [{ ijkpunt, reading, progress: progressOf(ijkpunt, reading) }]
  })
}

/**
 * How the ijkpunten stand together: beside readiness, never in it (product rules, Readiness). Give the readings of one
 * day, as `store.readiness.standing` has them in `indicators`.
 */
export function ijkpuntenStanding(readings: readonly IndicatorReading[]): IjkpuntenStanding {
  const states = measuredIjkpunten(readings).map(({ progress }) => progress.state)
  return {
    set: states.length,
    measured: states.filter((state) => state !== 'not-computable').length,
    onPath: states.filter((state) => state === 'reached' || state === 'on-path').length,
  }
}

function progressOf(ijkpunt: KeptIjkpunt, { id, on, computed, definition }: IndicatorReading): Progress {
  if (!addsUp(id)) return progressOfLevel(ijkpunt, numberOf(computed), directionOf(definition), on)
  const now = computed.kind === 'not-computable' ? null : ijkpunt.counted
  return progressOfCount(ijkpunt, now, on)
}
