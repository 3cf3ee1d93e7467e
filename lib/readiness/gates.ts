import type { Day } from '@/lib/day'
import { fullYearOf, type FullYear } from '@/lib/rounds/full-year'
import type { Gate, Part } from '@/lib/framework/weight'
import type { RoundFacts } from './facts'
import type { Fraction } from './fractions'
import type { Gap } from './gaps'
import type { RequirementReadiness } from './requirement'

/** A requirement outside every fraction. `blocks`: it stands in the way of what this round works towards. */
export type GateReadiness = FullYearGate | QualityGate | ProvenGate

/** Twelve months from the first case taken on, measured on the planned decision day. */
export type FullYearGate = {
  readonly kind: 'full-year'
  readonly requirementId: string
  readonly blocks: boolean
  readonly decisionOn: Day
} & (FullYear | { readonly state: 'not-applicable'; readonly reachedOn: null })

/** Follows from readiness for recognition, and informs the partners: the pilot can be decided on without it. */
export type QualityGate = {
  readonly kind: 'quality'
  readonly requirementId: string
  readonly blocks: false
  readonly state: 'reached' | 'open' | 'not-applicable'
  readonly fraction: Fraction
}

/** Judged as any requirement: verdict met and proof that stands. The decision is the goal, so it never blocks. */
export type ProvenGate = {
  readonly kind: 'decision' | 'precondition'
  readonly requirementId: string
  readonly blocks: boolean
  readonly state: 'reached' | 'claimed' | 'open' | 'not-applicable'
  readonly gaps: readonly Gap[]
}

/** `recognition` is the must fraction of part 1, from which the quality gate follows. */
type Judged = {
  readonly requirements: readonly RequirementReadiness[]
  readonly part: Part
  readonly recognition: Fraction
  readonly today: Day
}

/** A pilot round has all four kinds, in this order; a recognition round only has the preconditions. */
const kinds: Readonly<Record<Part, readonly Gate[]>> = {
  pilot: ['full-year', 'quality', 'decision', 'precondition'],
  recognition: ['precondition'],
}

/** The gates of a round. Preconditions are asked for recognition, so in a pilot round they inform and do not block. */
export function gatesOf(round: RoundFacts, judged: Judged): readonly GateReadiness[] {
  return kinds[judged.part].flatMap((kind) =>
    judged.requirements.filter(({ gate }) => gate === kind).map((gate) => readGate(kind, gate, round, judged)),
  )
}

function readGate(kind: Gate, gate: RequirementReadiness, round: RoundFacts, judged: Judged): GateReadiness {
  if (kind === 'full-year') return fullYear(gate, round, judged.today)
  if (kind === 'quality') return quality(gate, judged.recognition)
  const passed = gate.state === 'ready' || gate.state === 'not-applicable'
  return {
    kind,
    requirementId: gate.id,
    blocks: kind === 'precondition' && gate.part === judged.part && !passed,
    state: gate.state === 'ready' ? 'reached' : gate.state,
    gaps: gate.gaps,
  }
}

function fullYear(gate: RequirementReadiness, round: RoundFacts, today: Day): FullYearGate {
  const known = { kind: 'full-year', requirementId: gate.id, decisionOn: round.decisionOn } as const
  if (gate.state === 'not-applicable') return { ...known, blocks: false, state: 'not-applicable', reachedOn: null }
  const year = fullYearOf(round, today)
  return { ...known, ...year, blocks: year.state === 'unknown' || year.state === 'too-late' }
}

function quality(gate: RequirementReadiness, fraction: Fraction): QualityGate {
  const complete = fraction.of > 0 && fraction.ready === fraction.of
  const state = gate.state === 'not-applicable' ? gate.state : complete ? 'reached' : 'open'
  return { kind: 'quality', requirementId: gate.id, blocks: false, state, fraction }
}
