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
