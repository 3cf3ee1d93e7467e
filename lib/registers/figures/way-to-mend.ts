import type { IndicatorReading } from '../indicators/reading'
import type { RegisterName } from '../register'

/** Where to begin so that a figure can be computed. */
export type WayToMend = { readonly kind: 'register'; readonly register: RegisterName } | { readonly kind: 'statement' }

/** The register to fill in, or a statement to make; null where nobody can do anything about it now. */
export function wayToMend({ computed, reads, definition }: IndicatorReading): WayToMend | null {
  if (computed.kind !== 'not-computable' || computed.why === 'rows-erased') return null
  if (definition.type === 'declaration') return { kind: 'statement' }
  const register = computed.register ?? reads[0]
  return register === undefined ? null : { kind: 'register', register }
}
