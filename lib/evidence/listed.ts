import type { Day } from '@/lib/day'
import type { EvidenceKind } from './evidence'
import type { LinkCounts } from './link-state'

/** Rows on one page of the list of evidence. */
export const evidencePerPage = 25

/** An item as the list shows it, with the files of its newest version. */
export type ListedEvidence = LinkCounts & {
  readonly id: string
  readonly title: string
  readonly kind: EvidenceKind
  readonly aboutOn: Day
  /** The first day on which a use of it runs out, or its own end; null when nothing does. */
  readonly validUntil: Day | null
  readonly confidential: boolean
  /** Of the accepted uses, how many its uploader accepted: own check. */
  readonly ownChecked: number
  readonly fileNames: readonly string[]
  readonly uploadedByName: string
}

/** Where a page stands in the whole list, counted from 1, and the pages beside it. */
export type PageSpan = {
  readonly from: number
  readonly until: number
  readonly total: number
  readonly previous: number | null
  readonly next: number | null
}

/** The span of a page; null when everything fits on one. */
export function spanOf(page: number, total: number): PageSpan | null {
  const pages = Math.ceil(total / evidencePerPage)
  if (pages <= 1) return null
  return {
    from: (page - 1) * evidencePerPage + 1,
    until: Math.min(page * evidencePerPage, total),
    total,
    previous: page > 1 ? page - 1 : null,
    next: page < pages ? page + 1 : null,
  }
}
