import type { Day } from '@/lib/day'

/** Proof that waits, or was rejected, at one place. `title` is null when the reader may not see the document. */
export type LinkTask = {
  readonly linkId: string
  readonly evidenceId: string
  readonly expectationId: string
  readonly title: string | null
  readonly uploadedBy: string
  readonly reviewedBy: string | null
  readonly reason: string
}

/** A document in which personal data was found: it asks what to do with it, or for the version that was promised. */
export type PrivacyTask = {
  readonly evidenceId: string
  readonly title: string
  readonly asks: 'decision' | 'new-version'
}

/** A requirement that somebody owns and that is not ready. */
export type RequirementTask = { readonly requirementId: string; readonly dueOn: Day | null }

/** "Not applicable" that waits or was refused; `by` is who said so, or who refused. */
export type NotApplicableTask = { readonly requirementId: string; readonly by: string | null; readonly text: string }

/** Accepted proof of an owned requirement that ran out or will soon. */
export type ProofTask = {
  readonly requirementId: string
  readonly expectationId: string
  /** Last day on which it counts. */
  readonly validUntil: Day
}

/** The first of a group, and how many there are in all. */
export type Counted<Task> = { readonly first: readonly Task[]; readonly total: number }
