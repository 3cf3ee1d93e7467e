import type { RoundFacts } from '@/lib/readiness/facts'
import type { Readiness } from '@/lib/readiness/score'

/** What somebody should know before a round is frozen as it is. */
export type StillOpen = {
  /** Of the requirements that readiness counts. */
  readonly notReady: number
  readonly toConfirm: number
  /** Links that wait for a review. */
  readonly waiting: number
  /** A pilot of which no decision was recorded. */
  readonly undecided: boolean
}

/** Counts what is open; freezing is never refused for it, but it is said. */
export function stillOpen(facts: RoundFacts, { fractions }: Readiness, decided: boolean): StillOpen {
  const groups = facts.requirements.flatMap(({ expectations }) => expectations.flatMap(({ links }) => links))
  return {
    notReady: fractions.must.of - fractions.must.ready,
    toConfirm: facts.requirements.filter(({ toConfirm }) => toConfirm).length,
    waiting: groups.filter(({ status }) => status === 'submitted').reduce((sum, { count }) => sum + count, 0),
    undecided: facts.kind === 'pilot' && !decided,
  }
}
