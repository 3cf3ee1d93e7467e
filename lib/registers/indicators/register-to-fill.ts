import type { RegisterName } from '../register'
import type { IndicatorReading } from './reading'

/** The register where rows for an indicator are lacking: the empty one, or else the first that it is counted from. */
export function registerToFill({ computed, reads }: IndicatorReading): RegisterName | null {
  if (computed.kind === 'not-computable' && 'register' in computed && computed.register !== undefined)
    return computed.register
  return reads[0] ?? null
}
