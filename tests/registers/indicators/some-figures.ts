import { day } from '@/lib/day'
import { editions } from '@/db/catalogue/editions'
import type { IndicatorDefinition } from '@/lib/framework/framework'
import type { CaseCounts, Counts } from '@/lib/registers/indicators/counts'
import type { IndicatorFigures } from '@/lib/registers/indicators/figures'
import { readIndicators } from '@/lib/registers/indicators/read-indicators'
import type { IndicatorReading } from '@/lib/registers/indicators/reading'
import { baseVocabularies } from '@/lib/registers/vocabularies/base'

/** The indicators of the edition that the product ships. */
export const definitions: readonly IndicatorDefinition[] = editions.flatMap(({ indicators }) => indicators)

const noCases: CaseCounts = {
  ...{ firstAcceptedOn: null, byUntrained: 0, accepted: 0, withTalk: 0, byPair: 0, contactDue: 0, contactInTime: 0 },
  ...{ closedAfterAccepted: 0, medianDays: null, assessed: 0, suitable: 0, aftercareDue: 0, aftercareInTime: 0 },
  ...{ referred: 0, referredWithFeedback: 0, byChannel: [], byNuisance: [], byOutcome: [] },
}

type SomeCounts = Partial<Omit<Counts, 'cases' | 'mediators' | 'meetings'>> & {
  readonly cases?: Partial<CaseCounts>
  readonly mediators?: Partial<Counts['mediators']>
  readonly meetings?: Partial<Counts['meetings']>
}

/** Figures of 27 April 2023 in which nothing was counted but what is given; every register has a row. */
export function figuresWith(some: SomeCounts, more: Partial<IndicatorFigures> = {}): IndicatorFigures {
  return {
    on: day('2023-04-27'),
    version: 1,
    counts: {
      filled: {
        ...{ mediators: true, trainings: true, cases: true, meetings: true, activities: true },
        ...{ complaints: true, recommendations: true },
      },
      publicity: 0,
      complaints: { received: 0, acknowledgedInTime: 0 },
      recommendations: { given: 0, doneWithProof: 0 },
      partners: { inSteeringGroup: 0, evaluated: 0 },
      money: [],
      unknownCodes: { cases: [], trainings: [] },
      erasedUntil: {},
      ...some,
      mediators: {
        active: 0,
        recognised: 0,
        fifteenHours: 0,
        forAYear: 0,
        followedUp: 0,
        signed: 0,
        ...some.mediators,
      },
      cases: { ...noCases, ...some.cases },
      meetings: { intervision: 0, attendance: [], steeringWithMinutes: 0, ...some.meetings },
    },
    vocabularies: baseVocabularies,
    hardened: [],
    ijkpunten: [],
    statements: [],
    ...more,
  }
}

/** One indicator as it comes to with these counts. */
export function readingOf(id: string, some: SomeCounts = {}, more: Partial<IndicatorFigures> = {}): IndicatorReading {
  const found = readIndicators({ indicators: definitions }, figuresWith(some, more), { done: 3, of: 4 })
  const reading = found.find((one) => one.id === id)
  if (reading === undefined) throw new Error(`no indicator ${id}`)
  return reading
}
