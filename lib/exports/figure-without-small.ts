import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Breakdowns } from '@/lib/registers/figures/breakdowns'
import { shownCells } from '@/lib/registers/figures/shown-groups'
import type { IndicatorReading } from '@/lib/registers/indicators/reading'

/**
 * A figure that is a group of cases itself, as it leaves the organisation: the share of residents who report is one row
 * of the channels, so it says no more than that row does, and a distribution says its total only. Null for every other
 * figure, which is told as it is.
 */
export function figureWithoutSmall(
  language: Language,
  { id, computed }: IndicatorReading,
  { channels, vocabularies }: Pick<Breakdowns, 'channels' | 'vocabularies'>,
): string | null {
  const t = translator(language)
  if (computed.kind === 'distribution') return t('summary.indicators.total', { total: computed.total })
  if (id !== 'ind-selfreport-share' || computed.kind !== 'ratio') return null
  const row = shownCells(vocabularies, 'channels', channels).find((cell) => cell.id === 'self')
  if (row === undefined || typeof row.shown === 'number') return null
  return t(`summary.indicators.${row.shown}Of`, { of: computed.denominator })
}
