import type { Store } from '../../../_gate/uploads'
import type { EvidenceDetails } from '@/lib/evidence/details'
import type { Evidence } from '@/lib/evidence/evidence'
import { changedReviews } from '@/lib/evidence/revalidate'
import { ok, type Result } from '@/lib/result'

/**
 * Saves what we know of an item on top of what it was. When its days changed, what it proves holds shorter at once, and
 * longer once a colleague accepts that. So does a colleague when people outside may see it from now on.
 */
export async function saveDetails(
  store: Store,
  before: Evidence,
  details: EvidenceDetails,
): Promise<Result<null, 'changed-meanwhile' | 'already-reviewed'>> {
  const saved = await store.evidence.save(before, { ...before, ...details })
  if (!saved.ok) return saved
  const running = await store.rounds.running()
  // What was frozen rests on the days as they were.
  if (!running.ok) return ok(null)
  const round = running.value
  const links = await store.links.ofEvidence(round, before.id)
  const framework = await store.framework.of(round)
  for (const { link, validUntil, review } of changedReviews(before, saved.value, links, framework)) {
    const held =
      review === null
        ? await store.links.saveValidity(link, validUntil)
        : await store.links.offerVersion(link, review, link.versionId, validUntil)
    if (!held.ok) return held
  }
  return ok(null)
}
