import type { Day } from '@/lib/day'
import type { EvidenceKind } from './evidence'
import type { Review } from './review'

/** This evidence serves that expectation, on these pages, showing this; with the review of the linked version. */
export type Link = Review & {
  readonly id: string
  readonly expectationId: string
  readonly evidenceId: string
  readonly versionId: string
  readonly pages: string
  readonly shows: string
  /** Last day on which it proves this expectation; null when it never runs out. */
  readonly validUntil: Day | null
}

/** A link as a screen shows it. `document` is null when it is confidential and the reader may not see it. */
export type ShownLink = Link & {
  readonly uploadedByName: string
  readonly reviewedByName: string | null
  readonly reviewedAt: Date | null
  /** Its version holds a virus: it proves nothing, however it was reviewed. */
  readonly infected: boolean
  /** Personal data was found in its version and nobody decided about that; never true for a viewer. */
  readonly privacyAsked: boolean
  readonly document: {
    readonly title: string
    readonly kind: EvidenceKind
    readonly aboutOn: Day
    readonly versionNumber: number
    readonly latestVersionNumber: number
    /** Such a document is left out of what goes to people outside. */
    readonly confidential: boolean
  } | null
}
