import type { Day } from '@/lib/day'
import { expectationOf, type Framework } from '@/lib/framework/framework'
import type { Evidence } from './evidence'
import type { ShownLink } from './link'
import { submitAgain, type Review } from './review'
import { validUntil } from './validity'

export type NewValidity<L extends ValidLink> = {
  readonly link: L
  readonly validUntil: Day | null
  /** The review that begins again; null when the one it had still stands. */
  readonly review: Review | null
}

type ValidLink = Review & Pick<ShownLink, 'id' | 'expectationId' | 'validUntil'>

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

/**
 * The links that a change of what we know of an item touches. Those that stayed on an older version keep the days of
 * that version. Accepted proof that people outside may see from now on asks for a new review, as longer validity does.
 */
export function changedReviews(
  before: Evidence,
  after: Evidence,
  links: readonly ShownLink[],
  framework: Framework,
): readonly NewValidity<ShownLink>[] {
  const onNewest = links.filter(({ document }) => document?.versionNumber === document?.latestVersionNumber)
  const moved = revalidate(after, onNewest, framework)
  if (!before.confidential || after.confidential) return moved
  const opened = (link: ShownLink) => (link.status === 'accepted' ? submitAgain(link, link.uploadedBy) : null)
  return onNewest.flatMap((link) => {
    const days = moved.find((one) => one.link === link)
    const review = days?.review ?? opened(link)
    if (days === undefined && review === null) return []
    return [{ link, validUntil: days === undefined ? link.validUntil : days.validUntil, review }]
  })
}
