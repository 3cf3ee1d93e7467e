import type { Day } from '@/lib/day'
import type { Framework, IndicatorDefinition } from '@/lib/framework/framework'
import type { KeptIjkpunt } from '@/lib/ijkpunten/ijkpunt'
import { periodOf } from './asked-day'
import type { ErasedUntil } from './counts'
import type { IndicatorFigures } from './figures'
import type { ComputedFrom, EvidenceDone, Indicator } from './indicator'
import { isGoal } from './goal'
import { indicatorOf } from './indicators'
import type { Computed, IndicatorReading } from './reading'
import { standingOf } from './standing'

/**
 * Every indicator of an edition in its order, on the day of the figures. `evidence` is the progress of required proof on
 * that day; null where nobody asks for it, as in a trend.
 */
export function readIndicators(
  framework: Pick<Framework, 'indicators'>,
  figures: IndicatorFigures,
  evidence: EvidenceDone | null,
): readonly IndicatorReading[] {
  const from = { ...figures, evidence }
  return framework.indicators.map((definition) => reading(definition, indicatorOf(definition.id), from))
}

function reading(definition: IndicatorDefinition, indicator: Indicator, from: ComputedFrom): IndicatorReading {
  const { id, target } = definition
  const computed = computedFrom(indicator, from)
  const ijkpunt = from.ijkpunten.find(({ indicatorId }) => indicatorId === id) ?? null
  const hardenedByLead = !definition.hard && isGoal(target) && from.hardened.includes(id)
  return {
    ...{ id, definition, computed, ijkpunt, hardenedByLead },
    reads: indicator.reads,
    on: from.on,
    period: spanned(indicator, ijkpunt, from.on),
    standing: standingOf(target, computed),
    hard: definition.hard || hardenedByLead,
    unknownCodes: unknownCodes(indicator, from),
    vocabularies: from.vocabularies,
  }
}

function spanned({ span }: Indicator, ijkpunt: KeptIjkpunt | null, on: Day): IndicatorReading['period'] {
  if (span === 'period') return periodOf(on)
  if (span !== 'ijkpunt' || ijkpunt === null) return null
  return { from: ijkpunt.fromOn, until: ijkpunt.byOn < on ? ijkpunt.byOn : on }
}

function computedFrom(indicator: Indicator, from: ComputedFrom): Computed {
  const { erasedUntil, filled } = from.counts
  if (lacksErased(indicator, from.on, erasedUntil)) return { kind: 'not-computable', why: 'rows-erased' }
  const empty = indicator.mayBeEmpty ? undefined : indicator.needs.find((register) => !filled[register])
  if (empty !== undefined) return { kind: 'not-computable', why: 'register-empty', register: empty }
  return indicator.compute(from)
}

/**
 * Whether rows that are gone after their term would have counted. They ended up to the day of their register: what ended
 * then is lacking in a period that began before, and who stopped then is lacking among the active of an earlier day. The
 * first accepted day is kept, so months need no rows.
 */
function lacksErased({ needs, span }: Indicator, on: Day, erasedUntil: ErasedUntil): boolean {
  return needs.some((register) => {
    const until = erasedUntil[register]
    if (until === undefined) return false
    return span === 'period' && register !== 'mediators' ? periodOf(on).from <= until : on < until
  })
}

/** Codes that nobody in the register of mediators has, in the registers that this indicator is counted from. */
function unknownCodes({ reads }: Indicator, { counts }: ComputedFrom): readonly string[] {
  const { cases, trainings } = counts.unknownCodes
  if (!reads.includes('trainings')) return []
  return reads.includes('cases') ? cases : trainings
}
