import type { Day } from '@/lib/day'
import type { RoundFacts } from '@/lib/readiness/facts'
import type { Fraction } from '@/lib/readiness/fractions'
import { scoreReadiness, type Readiness } from '@/lib/readiness/score'
import { refuse, ok, type Result } from '@/lib/result'
import { isGoal } from '../indicators/goal'
import type { IndicatorReading } from '../indicators/reading'

/** Whether an indicator must reach its target for readiness, or only informs. */
export type Choice = 'counts' | 'informs'

/**
 * What the lead may choose for an indicator: the other of the two, or nothing. The framework's own hard ones stay hard,
 * and what has nothing to reach cannot count (product rules, Readiness).
 */
export function choiceFor({ definition, hardenedByLead }: IndicatorReading): Choice | null {
  if (hardenedByLead) return 'informs'
  if (definition.hard || !isGoal(definition.target)) return null
  // Readiness asks that proof itself, requirement by requirement.
  return definition.minimumInput === 'evidence-register' ? null : 'counts'
}

/** Refuses a choice that is not open for this indicator; choosing what holds already is fine. */
export function choose(reading: IndicatorReading, wanted: Choice): Result<Choice, 'indicator-fixed'> {
  const now: Choice = reading.hardenedByLead ? 'counts' : 'informs'
  return wanted === now || choiceFor(reading) === wanted ? ok(wanted) : refuse('indicator-fixed')
}

/** The facts of a round as they would be after a choice, to say what it does before it is made. */
export function factsWithChoice(facts: RoundFacts, indicatorId: string, choice: Choice): RoundFacts {
  return {
    ...facts,
    requirements: facts.requirements.map((requirement) => ({
      ...requirement,
      indicators: requirement.indicators.map((indicator) =>
        indicator.id === indicatorId ? { ...indicator, hard: choice === 'counts' } : indicator,
      ),
    })),
  }
}

/** What a choice does to readiness: the fraction before and after, and which requirements it takes away or gives. */
export type ChoiceEffect = {
  readonly from: Fraction
  readonly to: Fraction
  readonly lost: readonly string[]
  readonly gained: readonly string[]
}

/** Says what a choice would do, before it is made. */
export function choiceEffect(facts: RoundFacts, today: Day, indicatorId: string, choice: Choice): ChoiceEffect {
  const before = scoreReadiness(facts, today)
  const after = scoreReadiness(factsWithChoice(facts, indicatorId, choice), today)
  const readyIn = ({ requirements }: Readiness) =>
    requirements.filter(({ state }) => state === 'ready').map(({ id }) => id)
  const [had, has] = [readyIn(before), readyIn(after)]
  return {
    from: before.fractions.must,
    to: after.fractions.must,
    lost: had.filter((id) => !has.includes(id)),
    gained: has.filter((id) => !had.includes(id)),
  }
}
