import type { Day } from '@/lib/day'
import type { OrganisationId } from '@/lib/members/member'
import type { Breakdowns } from '@/lib/registers/figures/breakdowns'
import type { Lacking } from '@/lib/registers/figures/lacking'
import type { IndicatorFigures } from '@/lib/registers/indicators/figures'
import type { Vocabularies } from '@/lib/registers/vocabulary'
import { breakdownsOn } from '../registers/figures/breakdowns'
import { lackingOn } from '../registers/figures/lacking'
import { figuresOn, figuresPer } from '../registers/indicators/figures'
import type { Tx } from './transaction'

/** What the indicators are read from. */
export function indicatorsReader(tx: Tx, organisationId: OrganisationId) {
  return {
    /**
     * The figures of one day. One statement, also when they were counted before; none when the caller knows the version
     * of the head of the registers (of this same transaction) and they were counted at that version.
     */
    on: (day: Day, knownVersion?: number): Promise<IndicatorFigures> =>
      figuresOn(tx, organisationId, day, knownVersion),

    /** The figures of several days in their order, for a trend: one statement, or none as for one day. */
    per: (days: readonly Day[], knownVersion?: number): Promise<readonly IndicatorFigures[]> =>
      figuresPer(tx, organisationId, days, knownVersion),

    /** Cases and mediators in groups on one day, for charts and exports: one statement. */
    breakdowns: (day: Day): Promise<Breakdowns> => breakdownsOn(tx, day),

    /** The rows that keep an indicator from its target on a day, at most twenty of them: one statement or none. */
    lacking: (indicatorId: string, day: Day): Promise<Lacking | null> => lackingOn(tx, indicatorId, day),

    /** The figures of one day as they would be with other vocabularies: one statement. */
    withVocabularies: async (day: Day, vocabularies: Vocabularies): Promise<IndicatorFigures> => ({
      ...(await figuresOn(tx, organisationId, day)),
      vocabularies,
    }),
  }
}
