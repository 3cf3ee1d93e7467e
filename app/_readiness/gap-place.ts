import { may } from '@/lib/members/permissions'
import type { Role } from '@/lib/members/roles'
import type { Gap, IndicatorGap } from '@/lib/readiness/gaps'
import { registerToFill } from '@/lib/registers/indicators/register-to-fill'

/**
 * The address where somebody with this role can close a gap: the very field, or the upload with the expectation filled
 * in, or the register that is empty. Who may not upload is shown the expectation instead.
 */
export function gapPlace(gap: Gap, role: Role): string {
  const page = `/requirements/${gap.requirementId}`
  if ('indicatorId' in gap) return figurePlace(gap, role)
  if (!('expectationId' in gap)) return gap.reason === 'approval-missing' ? `${page}#approval` : `${page}#answer`
  if (gap.reason === 'proof-missing' && may(role, 'evidence:edit')) {
    return `/evidence/new?expectation=${gap.expectationId}`
  }
  return `${page}#${gap.expectationId}`
}

function figurePlace({ reason, requirementId, indicatorId, reading }: IndicatorGap, role: Role): string {
  const register = reading === undefined ? null : registerToFill(reading)
  const fills = reason === 'indicator-not-computable' && register !== null && may(role, 'registers:edit')
  return fills ? `/registers/${register}` : `/requirements/${requirementId}#${indicatorId}`
}
