import 'server-only'
import { cache } from 'react'
import { asMember } from '../../../_gate/as-member'
import { may } from '@/lib/members/permissions'
import { trendDays } from '@/lib/registers/figures/months-back'
import { readIndicators } from '@/lib/registers/indicators/read-indicators'
import { askedOn } from '../asked-day'

export type LoadedIndicator = NonNullable<Awaited<ReturnType<typeof loadIndicator>>>

/**
 * Everything the page of one indicator shows; null for one that the round does not know. Kept for the request, because
 * the title of the page asks for it as well.
 */
export const loadIndicator = cache((indicatorId: string, asked: string) =>
  asMember('indicators:read', async ({ store, member, language, today }) => {
    const { on, wrong } = askedOn(asked, today)
    const standing = await store.readiness.standing(on)
    const { framework, facts } = standing
    const reading = standing.indicators.find(({ id }) => id === indicatorId)
    if (reading === undefined) return null
    const { type } = reading.definition
    const statements = type === 'declaration' ? await store.indicatorStatements.of(indicatorId) : []
    const breakdowns = type === 'distribution' ? await store.indicators.breakdowns(on) : null
    const isCourse = type !== 'declaration' && type !== 'distribution'
    const earlier = isCourse ? await store.indicators.per(trendDays(on)) : []
    const sees = may(member.role, 'registers:read') && reading.computed.kind !== 'not-computable'
    const lacking = sees ? await store.indicators.lacking(indicatorId, on) : null
    const course = earlier.flatMap((figures) =>
      readIndicators(framework, figures, null).filter(({ id }) => id === indicatorId),
    )
    return {
      language,
      member,
      today,
      on,
      wrong,
      framework,
      facts,
      reading,
      course,
      breakdowns,
      lacking,
      statements,
    }
  }),
)
