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
  const remembered = rememberedTogether(organisationId, days)
  const version = remembered?.[0]?.version
  if (remembered !== undefined && version !== undefined && version === knownVersion) return remembered
  const counted = await countDays(tx, days, version)
  if (counted === undefined) return remembered ?? []
  if (counted.lasting) for (const figures of counted.figures) rememberFigures(organisationId, figures)
  return counted.figures
}

/** Figures of all days at one and the same version; undefined when one is lacking. */
function rememberedTogether(
  organisationId: OrganisationId,
  days: readonly Day[],
): readonly IndicatorFigures[] | undefined {
  const found = days.map((day) => rememberedFigures(organisationId, day)).filter((figures) => figures !== undefined)
  const isWhole = found.length === days.length && found.every(({ version }) => version === found[0]?.version)
  return isWhole ? found : undefined
}
