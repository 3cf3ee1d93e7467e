import type { Round } from '@/lib/rounds/round'

/** The round that the decision is about: the newest pilot; in an organisation without one, the newest round. */
export function subjectRound(rounds: readonly Round[]): Round | undefined {
  const newestFirst = rounds.toSorted((one, other) => other.number - one.number)
  return newestFirst.find(({ kind }) => kind === 'pilot') ?? newestFirst[0]
}
