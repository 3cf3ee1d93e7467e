import type { Computed } from '../indicators/reading'

/** The one number of a reading, to draw it; null for what has none. */
export function numberOf(computed: Computed): number | null {
  return computed.kind === 'not-computable' || computed.kind === 'distribution' ? null : computed.value
}
