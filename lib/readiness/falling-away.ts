import { addDays, type Day } from '@/lib/day'
import type { RoundFacts } from './facts'
import type { Fraction } from './fractions'
import type { RequirementReadiness } from './requirement'
import { scoreReadiness, type Readiness } from './score'

/** Time enough to ask for new documents, near enough to plan for. Ours, not from a source. */
export const daysAhead = 60

/** What proof falls away on a day when nobody does anything, and how the round stands then. */
export type FallingAway = {
  /** The first day on which it no longer counts. */
  readonly on: Day
  readonly proofs: readonly { readonly requirementId: string; readonly expectationId: string }[]
  /** Requirements that stop being ready that day. */
  readonly lost: readonly string[]
  /** The figure on that day; of the other part only when that changes. */
  readonly must: Fraction
  readonly mustChanges: boolean
  readonly otherPart: Fraction | null
}

/**
 * Looks ahead with the same rule that judges today: proof that runs out takes readiness away by itself. Oldest first;
 * days on which nothing falls away are left out, and so is proof that nobody asks for. Only proof is looked ahead at:
 * figures stay as they are today, because nobody knows the cases that are still to come.
 */
export function fallingAway(facts: RoundFacts, today: Day, days = daysAhead): readonly FallingAway[] {
  let before = scoreReadiness(facts, today)
  return endsWithin(before, addDays(today, days)).map((on) => {
    const after = scoreReadiness(facts, on)
    const fallen = compared(before, after, on)
    before = after
    return fallen
  })
}

/** The days on which accepted proof stops counting, up to and including the last. */
function endsWithin({ requirements, today }: Readiness, last: Day): readonly Day[] {
  const ends = requirements.flatMap((requirement) =>
    accepted(requirement).flatMap(({ validUntil }) => (validUntil === null ? [] : [addDays(validUntil, 1)])),
  )
  return [...new Set(ends)].filter((end) => end > today && end <= last).toSorted()
}

function compared(before: Readiness, after: Readiness, on: Day): FallingAway {
  const pairs = before.requirements.flatMap((was) => {
    const is = after.requirements.find(({ id }) => id === was.id)
    return is === undefined ? [] : [{ was, is }]
  })
  const proofs = pairs.flatMap(({ was, is }) => {
    const still = new Set(accepted(is).map(({ id }) => id))
    return accepted(was)
      .filter(({ id }) => !still.has(id))
      .map(({ id }) => ({ requirementId: was.id, expectationId: id }))
  })
  const other = after.otherPart?.must
  return {
    on,
    proofs,
    lost: pairs.filter(({ was, is }) => was.state === 'ready' && is.state !== 'ready').map(({ was }) => was.id),
    must: after.fractions.must,
    mustChanges: before.fractions.must.ready !== after.fractions.must.ready,
    otherPart: other !== undefined && other.ready !== before.otherPart?.must.ready ? other : null,
  }
}

/** The required proof of a requirement that counts today; of one that does not apply nothing is asked. */
function accepted({ applies, proof }: RequirementReadiness) {
  return applies ? proof.expectations.filter(({ required, state }) => required && state === 'accepted') : []
}
