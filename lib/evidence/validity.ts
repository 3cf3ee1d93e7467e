import { addMonths, earliest, type Day } from '@/lib/day'
import type { Evidence } from './evidence'

type Dated = Pick<Evidence, 'aboutOn' | 'periodUntil' | 'endsOn'>

/**
 * Last day on which this evidence proves an expectation; null when it never runs out.
 * Counted from the day it is about, or the end of its period, plus the maximum age that the expectation allows;
 * an end that the document itself names comes first (product rules, Evidence).
 */
export function validUntil(evidence: Dated, maxAgeMonths: number | null): Day | null {
  const proofDay = evidence.periodUntil ?? evidence.aboutOn
  return earliest(maxAgeMonths === null ? null : addMonths(proofDay, maxAgeMonths), evidence.endsOn)
}

/** Valid through the last day: proof that ends today still counts today. */
export function isExpired(lastDay: Day | null, today: Day): boolean {
  return lastDay !== null && lastDay < today
}
