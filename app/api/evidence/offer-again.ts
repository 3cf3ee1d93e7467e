import type { Store } from '../../_gate/uploads'
import type { Evidence } from '@/lib/evidence/evidence'
import { submitAgain } from '@/lib/evidence/review'
import { validUntil } from '@/lib/evidence/validity'
import { expectationOf, type Expectation, type Framework } from '@/lib/framework/framework'
import type { Member } from '@/lib/members/member'
import { ok, refuse, type Result } from '@/lib/result'
import type { Round } from '@/lib/rounds/round'

/** What an upload is brought for, in the round that is on. */
export type Asked = {
  readonly round: Round
  readonly framework: Framework
  readonly expectation: Expectation | undefined
}

type Renewed = {
  readonly evidence: Pick<Evidence, 'id' | 'aboutOn' | 'periodUntil' | 'endsOn'>
  readonly versionId: string
}

/**
 * A newer version asks for a new review of everything it serves, counted from the days it has now. What was withdrawn
 * stays so, but for the expectation that the files are brought for. Gives the expectations that it is now offered to.
 */
export async function offerAgain(
  store: Store,
  member: Member,
  { round, framework, expectation }: Asked,
  item: Renewed,
): Promise<Result<readonly string[], 'changed-meanwhile'>> {
  // What was frozen rests on the version of then.
  if (round.frozenOn !== null) return ok([])
  const links = await store.links.ofEvidence(round, item.evidence.id)
  const offered = links.filter((old) => old.status !== 'withdrawn' || old.expectationId === expectation?.id)
  for (const old of offered) {
    const served = expectationOf(framework, old.expectationId)?.expectation
    const lastDay = served === undefined ? old.validUntil : validUntil(item.evidence, served.maxAgeMonths)
    const saved = await store.links.offerVersion(old, submitAgain(old, member.id), item.versionId, lastDay)
    if (!saved.ok) return refuse('changed-meanwhile')
  }
  return ok(offered.map(({ expectationId }) => expectationId))
}
