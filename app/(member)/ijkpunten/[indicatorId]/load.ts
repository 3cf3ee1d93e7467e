import 'server-only'
import { cache } from 'react'
import { asMember } from '../../../_gate/as-member'
import { addsUp, canHaveIjkpunt } from '@/lib/ijkpunten/choosable'
import { courseDays, withoutSmallSteps } from '@/lib/ijkpunten/course'
import { ijkpuntOn } from '@/lib/ijkpunten/ijkpunt'
import { measuredIjkpunten } from '@/lib/ijkpunten/measured'
import { readingForReader, readsFromOutside } from '@/lib/registers/figures/for-reader'
import { numberOf } from '@/lib/registers/figures/drawn'
import { trendDays } from '@/lib/registers/figures/months-back'
import { readIndicators } from '@/lib/registers/indicators/read-indicators'

export type LoadedIjkpunt = NonNullable<Awaited<ReturnType<typeof loadIjkpunt>>>

/** Everything the page of the ijkpunten of one figure shows; null for one that cannot have any. Kept for the request. */
export const loadIjkpunt = cache((indicatorId: string) =>
  asMember('ijkpunten:read', async ({ store, member, language, today }) => {
    const round = await store.rounds.current()
    const framework = await store.framework.of(round)
    const definition = framework.indicators.find(({ id }) => id === indicatorId)
    if (definition === undefined || !canHaveIjkpunt(definition)) return null
    const ijkpunten = await store.ijkpunten.of(indicatorId)
    const held = ijkpuntOn(ijkpunten, indicatorId, today)
    const sums = addsUp(indicatorId)
    const last = held !== null && held.byOn < today ? held.byOn : today
    const levelDays = sums || held === null ? [] : trendDays(last).filter((day) => day >= held.fromOn)
    const figures = await store.indicators.per([...levelDays, today])
    const readings = figures.flatMap((one) => {
      const all = readIndicators(framework, one, null)
      return all.filter(({ id }) => id === indicatorId).map((reading) => readingForReader(member.role, reading, all))
    })
    const counted = sums && held !== null ? await store.ijkpunten.counted(held.id, courseDays(held, today)) : []
    // Cases of a month may be so few that they point at neighbours; meetings and activities point at nobody.
    const hides = readsFromOutside(member.role) && definition.id === 'ind-reports-vs-ijkpunt'
    const [measured] = measuredIjkpunten(readings.slice(-1))
    return {
      ...{ language, member, today, round, definition, ijkpunten },
      measured: measured ?? null,
      counted: hides ? withoutSmallSteps(counted) : counted,
      someHidden: hides,
      levels: readings.slice(0, levelDays.length).map(({ on, computed }) => ({ on, value: numberOf(computed) })),
    }
  }),
)
