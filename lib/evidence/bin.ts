import { addDays, dayAt, daysBetween, type Day } from '@/lib/day'
import type { EvidenceKind } from './evidence'

/** Days that a removed item waits in the bin before it is gone for good; the database counts the same. */
export const binDays = 30

/** An item in the bin, as its list shows it. */
export type BinnedEvidence = {
  readonly id: string
  readonly title: string
  readonly kind: EvidenceKind
  readonly removedAt: Date
  /** Null for what was removed before the bin was there. */
  readonly removedByName: string | null
  /** Bytes of all its versions together. */
  readonly size: number
  /** Links that went into the bin with it. */
  readonly links: number
}

/** Whole days in which it can still be put back; 0 when the coming night takes it away. */
export function daysLeftInBin({ removedAt }: Pick<BinnedEvidence, 'removedAt'>, today: Day): number {
  return Math.max(0, daysBetween(today, addDays(dayAt(removedAt), binDays)))
}

/** A link that went into the bin with its item. */
export type BinnedLink = { readonly id: string; readonly roundId: string; readonly expectationId: string }

/**
 * Which links come back with their item: those of which the expectation is still asked. Those of other rounds stay with
 * the framework of their own round.
 */
export function linksToRestore(
  links: readonly BinnedLink[],
  roundId: string,
  isAsked: (expectationId: string) => boolean,
): { readonly back: readonly BinnedLink[]; readonly lost: readonly BinnedLink[] } {
  const comesBack = (link: BinnedLink) => link.roundId !== roundId || isAsked(link.expectationId)
  return { back: links.filter(comesBack), lost: links.filter((link) => !comesBack(link)) }
}
