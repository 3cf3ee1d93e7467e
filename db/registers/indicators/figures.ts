import type { Day } from '@/lib/day'
import type { OrganisationId } from '@/lib/members/member'
import type { IndicatorFigures } from '@/lib/registers/indicators/figures'
import type { Tx } from '../../store/transaction'
import { countDays } from './count-days'
import { rememberedFigures, rememberFigures } from './remembered-figures'

/**
 * The figures of one day, counted again only when the registers changed since: one statement at most. None at all when
 * the caller read in this transaction at which version the registers are, and the figures of that version are known.
 */
export async function figuresOn(
  tx: Tx,
  organisationId: OrganisationId,
  day: Day,
  knownVersion?: number,
): Promise<IndicatorFigures> {
  const [figures] = await figuresPer(tx, organisationId, [day], knownVersion)
  if (figures === undefined) throw new Error('no figures of a day that was asked')
  return figures
}

/** The same for several days, in their order: one statement for all of them. */
export async function figuresPer(
  tx: Tx,
  organisationId: OrganisationId,
  days: readonly Day[],
  knownVersion?: number,
): Promise<readonly IndicatorFigures[]> {
  const remembered = new Map(days.map((day) => [day, rememberedFigures(organisationId, day)]))
  const perhapsOld = [...remembered].flatMap(([day, figures]) =>
    figures !== undefined && figures.version === knownVersion ? [] : [{ day, version: figures?.version }],
  )
  if (perhapsOld.length > 0) {
    const { figures, lasting } = await countDays(tx, perhapsOld)
    for (const counted of figures) {
      remembered.set(counted.on, counted)
      if (lasting) rememberFigures(organisationId, counted)
    }
  }
  return days.flatMap((day) => remembered.get(day) ?? [])
}
