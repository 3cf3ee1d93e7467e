import type { IndicatorProof } from '@/lib/readiness/proof'
import type { Computed } from '@/lib/registers/indicators/reading'
import type { ReadinessDocument } from './readiness-schema'

type Indicator = ReadinessDocument['requirements'][number]['indicators'][number]

/** One indicator of a requirement, for machines. Groups of cases are left out: small ones would point at people. */
export function indicatorForMachines({ id, hard, blocks, result, reading }: IndicatorProof): Indicator {
  const told = { id, hard, blocks, result }
  if (reading === undefined) return { ...told, period: null, target: null, figure: null }
  const { op, value } = reading.definition.target
  const target = { op, value: typeof value === 'object' && value !== null ? [...value] : value }
  return { ...told, period: reading.period, target, figure: figureForMachines(reading.computed) }
}

function figureForMachines(computed: Computed): NonNullable<Indicator['figure']> {
  if (computed.kind === 'distribution') return { kind: computed.kind, total: computed.total }
  if (computed.kind === 'declaration') return { kind: computed.kind, value: computed.value, onDay: computed.onDay }
  return computed
}
