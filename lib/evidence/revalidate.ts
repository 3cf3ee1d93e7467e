import type { Day } from '@/lib/day'
import { expectationOf, type Framework } from '@/lib/framework/framework'
import type { Evidence } from './evidence'
import type { Link } from './link'
import { submitAgain, type Review } from './review'
import { validUntil } from './validity'

export type NewValidity<L extends ValidLink> = {
  readonly link: L
  readonly validUntil: Day | null
  /** The review that begins again; null when the one it had still stands. */
  readonly review: Review | null
}

type ValidLink = Review & Pick<Link, 'id' | 'expectationId' | 'validUntil'>

/**
 * The links that hold longer or shorter now that the days of their item are these. A link to something that the
 * framework no longer asks keeps the validity it had. What a colleague accepted holds no longer than they accepted: a
 * later last day asks for a new review (four eyes; product rules, Evidence).
 */
export function revalidate<L extends ValidLink>(
  evidence: Pick<Evidence, 'aboutOn' | 'periodUntil' | 'endsOn'>,
  links: readonly L[],
  framework: Framework,
): readonly NewValidity<L>[] {
  return links.flatMap((link) => {
    const asked = expectationOf(framework, link.expectationId)
    if (asked === undefined) return []
    const lastDay = validUntil(evidence, asked.expectation.maxAgeMonths)
    if (lastDay === link.validUntil) return []
    const asksReview = link.status === 'accepted' && isLater(lastDay, link.validUntil)
    return [{ link, validUntil: lastDay, review: asksReview ? submitAgain(link, link.uploadedBy) : null }]
  })
}

/** Whether a last day lies later than another; no last day is later than any. */
function isLater(lastDay: Day | null, than: Day | null): boolean {
  return than !== null && (lastDay === null || lastDay > than)
}
