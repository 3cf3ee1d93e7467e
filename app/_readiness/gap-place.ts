import { may } from '@/lib/members/permissions'
import type { Role } from '@/lib/members/roles'
import type { Gap, IndicatorGap } from '@/lib/readiness/gaps'
import { wayToMend } from '@/lib/registers/figures/way-to-mend'

/**
 * The address where somebody with this role can close a gap: the very field, or the upload with the expectation filled
 * in, or the register that is empty, or
 * the rows that cost a figure its target. Who may not upload is shown the expectation instead.
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
  const way = reading === undefined ? null : wayToMend(reading)
  if (way?.kind === 'register' && may(role, 'registers:edit')) return `/registers/${way.register}`
  if (way?.kind === 'statement' && may(role, 'indicators:manage')) return `/indicators/${indicatorId}#statements`
  if (reason === 'indicator-missed' && may(role, 'registers:read')) return `/indicators/${indicatorId}#lacking`
  return `/requirements/${requirementId}#${indicatorId}`
}
