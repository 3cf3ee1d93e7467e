import type { Day } from '@/lib/day'
import type { OrganisationId } from '@/lib/members/member'
import type { IndicatorFigures } from '@/lib/registers/indicators/figures'

/** A few hundred organisations with a trend of a year each, some kilobytes a piece. */
const most = 3000

const kept = globalThis as typeof globalThis & { toetsklaarFigures?: Map<string, IndicatorFigures> }

/** The newest figures that this process counted for a day; of which version they are stands in them. */
export function rememberedFigures(organisationId: OrganisationId, day: Day): IndicatorFigures | undefined {
  const remembered = all()
  const key = keyOf(organisationId, day)
  const known = remembered.get(key)
  if (known === undefined) return undefined
  // Put last again: what was asked longest ago goes first.
  remembered.delete(key)
  remembered.set(key, known)
  return known
}

/** Keeps figures for whoever asks next. */
export function rememberFigures(organisationId: OrganisationId, figures: IndicatorFigures): void {
  const remembered = all()
  const key = keyOf(organisationId, figures.on)
  remembered.delete(key)
  remembered.set(key, figures)
  const [oldest] = remembered.keys()
  if (remembered.size > most && oldest !== undefined) remembered.delete(oldest)
}

function all(): Map<string, IndicatorFigures> {
  return (kept.toetsklaarFigures ??= new Map())
}

function keyOf(organisationId: OrganisationId, day: Day): string {
  return `${organisationId} ${day}`
}
