import type { Framework, Theme } from '@/lib/framework/framework'
import type { IndicatorReading } from '../indicators/reading'

/** Indicators under one theme; null is "other", for those that no requirement asks. */
export type ThemedReadings = { readonly theme: Theme | null; readonly readings: readonly IndicatorReading[] }

/**
 * Puts each indicator under every theme of which a requirement asks it, in the order of the edition. Themes without one
 * are left out.
 */
export function readingsByTheme(
  { themes, requirements }: Pick<Framework, 'themes' | 'requirements'>,
  readings: readonly IndicatorReading[],
): readonly ThemedReadings[] {
  const askedIn = (themeId: string | null) => {
    const asking = themeId === null ? requirements : requirements.filter((one) => one.themeId === themeId)
    const asked = new Set(asking.flatMap(({ indicators }) => indicators.map(({ id }) => id)))
    return readings.filter(({ id }) => asked.has(id) === (themeId !== null))
  }
  const groups = [...themes, null].map((theme) => ({ theme, readings: askedIn(theme?.id ?? null) }))
  return groups.filter((group) => group.readings.length > 0)
}
