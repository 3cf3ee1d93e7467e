import 'server-only'
import { cache } from 'react'
import { asMember } from '../../../_gate/as-member'
import { may } from '@/lib/members/permissions'
import { forReader, readingForReader } from '@/lib/registers/figures/for-reader'
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
    const { on: askedDay, wrong } = askedOn(asked, today)
    const standing = await store.readiness.standing(askedDay)
    const { framework, facts, today: on } = standing
    const found = standing.indicators.find(({ id }) => id === indicatorId)
    if (found === undefined) return null
    // A partner or a steering group reads from outside: small groups of cases may point at neighbours.
    const reading = readingForReader(member.role, found, standing.indicators)
    const { type } = reading.definition
    const statements = type === 'declaration' ? await store.indicatorStatements.of(indicatorId) : []
    const breakdowns = type === 'distribution' ? forReader(member.role, await store.indicators.breakdowns(on)) : null
    const isCourse = type !== 'declaration' && type !== 'distribution'
    const earlier = isCourse ? await store.indicators.per(trendDays(on)) : []
    const sees = may(member.role, 'registers:read') && reading.computed.kind !== 'not-computable'
    const lacking = sees ? await store.indicators.lacking(indicatorId, on) : null
    const course = earlier.flatMap((figures) => {
      const readings = readIndicators(framework, figures, null)
      return readings.filter(({ id }) => id === indicatorId).map((one) => readingForReader(member.role, one, readings))
    })
    return {
      language,
      member,
      today,
      on,
      wrong,
      framework,
      facts,
      round: standing.round,
      reading,
      course,
      breakdowns,
      lacking,
      statements,
    }
  }),
)
