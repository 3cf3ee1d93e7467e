import { may } from '@/lib/members/permissions'
import type { Role } from '@/lib/members/roles'
import type { Gap } from '@/lib/readiness/gaps'

/**
 * The address where somebody with this role can close a gap: the very field, or the upload with the expectation filled
 * in. Who may not upload is shown the expectation instead.
 */
export function gapPlace(gap: Gap, role: Role): string {
  const page = `/requirements/${gap.requirementId}`
  if ('indicatorId' in gap) return `${page}#indicators`
  if (!('expectationId' in gap)) return gap.reason === 'approval-missing' ? `${page}#approval` : `${page}#answer`
  if (gap.reason === 'proof-missing' && may(role, 'evidence:edit')) {
    return `/evidence/new?expectation=${gap.expectationId}`
  }
  return `${page}#${gap.expectationId}`
}
