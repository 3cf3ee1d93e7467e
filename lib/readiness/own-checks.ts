import { isOwnApproval } from '@/lib/requirements/answer'
import type { Standing } from './standing'

/** What one person did and checked alone: documents, and requirements that they said do not apply. */
export type OwnChecks = { readonly evidence: number; readonly notApplicable: number }

/** Counts it for every screen and export that shows how a round stands (product rules, Evidence). */
export function ownChecksOf({ ownChecked, assessments }: Pick<Standing, 'ownChecked' | 'assessments'>): OwnChecks {
  return { evidence: ownChecked, notApplicable: [...assessments.values()].filter(isOwnApproval).length }
}
