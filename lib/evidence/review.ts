import type { Checking } from '@/lib/members/own-check'
import { ok, refuse, type Result } from '@/lib/result'

export const linkStatuses = ['submitted', 'accepted', 'rejected', 'withdrawn'] as const
export type LinkStatus = (typeof linkStatuses)[number]

/** The review of one version of a document for one expectation. */
export type Review = {
  readonly status: LinkStatus
  readonly uploadedBy: string
  /** Who changed since the upload what a reviewer goes by: its days, or who may see it. */
  readonly changedBy?: string | null
  readonly reviewedBy: string | null
  readonly reason: string
}

/**
 * Four eyes: whoever uploaded a document cannot be the one who accepts it (product rules, Evidence). Where nobody else
 * may review, own check lets them accept what waits; what a colleague rejected before is not theirs to overturn.
 */
export function accept(
  review: Review,
  reviewerId: string,
  checking: Checking = 'others',
): Result<Review, 'own-evidence' | 'already-reviewed'> {
  if (review.status !== 'submitted' && review.status !== 'rejected') return refuse('already-reviewed')
  const mayBeOwn = checking === 'own-too' && review.status === 'submitted'
  if (isOwn(review, reviewerId) && !mayBeOwn) return refuse('own-evidence')
  return ok({ ...review, status: 'accepted', reviewedBy: reviewerId, reason: '' })
}

/** Accepted by whoever uploaded it. Every screen and export says so. */
export function isOwnCheck(review: Review): boolean {
  return review.status === 'accepted' && review.reviewedBy !== null && isOwn(review, review.reviewedBy)
}

/** Whether this member uploaded it, or changed what a reviewer goes by. */
export function isOwn({ uploadedBy, changedBy }: Pick<Review, 'uploadedBy' | 'changedBy'>, memberId: string): boolean {
  return uploadedBy === memberId || changedBy === memberId
}

/** A rejection says why, so that the uploader knows what to mend; an acceptance can be taken back this way. */
export function reject(
  review: Review,
  reviewerId: string,
  reason: string,
): Result<Review, 'own-evidence' | 'already-reviewed' | 'reason-missing'> {
  if (review.status !== 'submitted' && review.status !== 'accepted') return refuse('already-reviewed')
  if (review.uploadedBy === reviewerId) return refuse('own-evidence')
  if (reason.trim() === '') return refuse('reason-missing')
  return ok({ ...review, status: 'rejected', reviewedBy: reviewerId, reason: reason.trim() })
}

/** Takes a document away as proof for this expectation; the document itself stays. */
export function withdraw(review: Review): Result<Review, 'already-withdrawn'> {
  if (review.status === 'withdrawn') return refuse('already-withdrawn')
  return ok({ ...review, status: 'withdrawn', reviewedBy: null, reason: '' })
}

/** Offers the document again, with whatever version it now has; the review starts from the beginning. */
export function submitAgain(review: Review, uploadedBy: string): Review {
  return { ...review, status: 'submitted', uploadedBy, reviewedBy: null, reason: '' }
}
