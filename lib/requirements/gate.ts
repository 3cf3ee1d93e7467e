import type { Day } from '@/lib/day'
import type { RoundFacts } from '@/lib/readiness/facts'
import { fractionOf } from '@/lib/readiness/fractions'
import { gatesOf, type GateReadiness } from '@/lib/readiness/gates'
import type { RequirementReadiness } from '@/lib/readiness/requirement'
import { scoredPart } from '@/lib/readiness/score'

/** Which round, and its days as readiness counts with them. */
type RoundDays = Omit<RoundFacts, 'requirements'>

/**
 * How one requirement stands as a gate, on its own; null for one that is no gate. Also null for the quality gate, which
 * follows from all requirements of recognition and is told where those are.
 */
export function gateOf(round: RoundDays, requirement: RequirementReadiness, today: Day): GateReadiness | null {
  if (requirement.gate === 'quality') return null
  const { kind, startsOn, decisionOn, firstCaseOn } = round
  const facts = { kind, startsOn, decisionOn, firstCaseOn, requirements: [] }
  const judged = { requirements: [requirement], part: scoredPart(kind), recognition: fractionOf([]), today }
  return gatesOf(facts, judged)[0] ?? null
}
