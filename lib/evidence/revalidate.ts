import type { Day } from '@/lib/day'
import { expectationOf, type Framework } from '@/lib/framework/framework'
import type { Evidence } from './evidence'
import type { Link } from './link'
import { validUntil } from './validity'

export type NewValidity = { readonly linkId: string; readonly validUntil: Day | null }

/**
 * The links that hold longer or shorter now that the days of their item are these. A link to something that the
 * framework no longer asks keeps the validity it had.
 */
export function revalidate(
  evidence: Pick<Evidence, 'aboutOn' | 'periodUntil' | 'endsOn'>,
  links: readonly Pick<Link, 'id' | 'expectationId' | 'validUntil'>[],
  framework: Framework,
): readonly NewValidity[] {
  return links.flatMap((link) => {
    const asked = expectationOf(framework, link.expectationId)
    if (asked === undefined) return []
    const lastDay = validUntil(evidence, asked.expectation.maxAgeMonths)
    return lastDay === link.validUntil ? [] : [{ linkId: link.id, validUntil: lastDay }]
  })
}
