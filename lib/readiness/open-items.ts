import { proofGaps, type ProofGap } from './gaps'
import type { RequirementReadiness } from './requirement'
import type { Readiness } from './score'

/** The required expectations that evidence completeness still misses, cheapest first; every one is in the figure. */
export function missingEvidence(readiness: Readiness): readonly ProofGap[] {
  return scored(readiness)
    .flatMap(({ id, proof }) => proofGaps(id, proof, readiness.today))
    .sort((one, other) => one.effort - other.effort)
}

/** The requirements of which the work is not finished: first what people are busy with, then what nobody began. */
export function unfinishedWork(readiness: Readiness): readonly RequirementReadiness[] {
  const requirements = scored(readiness)
  return [
    ...requirements.filter(({ work }) => work === 'busy'),
    ...requirements.filter(({ work }) => work === 'not-started'),
  ]
}

/** What the two numbers are counted over, gates included (`fractions.ts`). */
function scored({ requirements, part }: Readiness): readonly RequirementReadiness[] {
  return requirements.filter((requirement) => requirement.applies && requirement.part === part)
}
