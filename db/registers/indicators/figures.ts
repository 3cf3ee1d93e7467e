import type { Day } from '@/lib/day'
import type { OrganisationId } from '@/lib/members/member'
import type { IndicatorFigures } from '@/lib/registers/indicators/figures'
import type { Tx } from '../../store/transaction'

/** The figures of one day; from memory when they were counted at the same version of the registers. */
export async function figuresOn(
  tx: Tx,
  organisationId: OrganisationId,
  day: Day,
  knownVersion?: number,
): Promise<IndicatorFigures> {
  void tx
  throw new Error(`not there yet: ${organisationId} ${day} ${knownVersion}`)
}

/** The figures of several days, in one statement. */
export async function figuresPer(
  tx: Tx,
  organisationId: OrganisationId,
  days: readonly Day[],
): Promise<readonly IndicatorFigures[]> {
  void tx
  throw new Error(`not there yet: ${organisationId} ${days.length}`)
}
