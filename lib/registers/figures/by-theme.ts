import type { Framework, Theme } from '@/lib/framework/framework'
import type { IndicatorReading } from '../indicators/reading'

/**
 * Indicators under one theme; null is "other", for those that no requirement asks. `also` are asked under this theme too,
 * but stand under an earlier one.
 */
export type ThemedReadings = {
  readonly theme: Theme | null
  readonly readings: readonly IndicatorReading[]
  readonly also: readonly IndicatorReading[]
}

/**
 * Puts each indicator once, under the first theme of which a requirement asks it, in the order of the edition. Themes
 * that ask none are left out.
 */
export function readingsByTheme(
  { themes, requirements }: Pick<Framework, 'themes' | 'requirements'>,
  readings: readonly IndicatorReading[],
): readonly ThemedReadings[] {
  const placed = new Set<string>()
  const groups = themes.map((theme) => {
    const asking = requirements.filter(({ themeId }) => themeId === theme.id)
    const asked = new Set(asking.flatMap(({ indicators }) => indicators.map(({ id }) => id)))
    const all = readings.filter(({ id }) => asked.has(id))
    const also = all.filter(({ id }) => placed.has(id))
    for (const { id } of all) placed.add(id)
    return { theme, readings: all.filter((one) => !also.includes(one)), also }
  })
  const other = { theme: null, readings: readings.filter(({ id }) => !placed.has(id)), also: [] }
  return [...groups, other].filter(({ readings, also }) => readings.length + also.length > 0)
}
