import { formatDay } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { IndicatorReading } from '@/lib/registers/indicators/reading'

/**
 * Lines with a figure of the registers that may be told to anybody, each with its counts and its day. Totals only:
 * no group of cases is small enough here to recognise somebody by.
 */
export function offeredFigures(language: Language, indicators: readonly IndicatorReading[]): readonly string[] {
  const t = translator(language)
  const find = (id: string) => indicators.find((reading) => reading.id === id)
  const perMediator = find('ind-cases-per-mediator')
  const positive = find('ind-positive-handled')
  const publicity = find('ind-publicity-actions')
  const lines: string[] = []
  if (perMediator?.computed.kind === 'number') {
    const { numerator, denominator } = perMediator.computed
    const day = formatDay(perMediator.on, language)
    lines.push(t('value.offered.cases', { count: numerator, day }))
    lines.push(t('value.offered.mediators', { count: denominator, day }))
  }
  if (positive?.computed.kind === 'ratio' && positive.computed.denominator >= smallestTold) {
    const { numerator, denominator } = positive.computed
    const day = formatDay(positive.on, language)
    lines.push(t('value.offered.positive', { positive: numerator, handled: denominator, day }))
  }
  if (publicity?.computed.kind === 'count' && publicity.computed.value > 0) {
    lines.push(
      t('value.offered.activities', { count: publicity.computed.value, day: formatDay(publicity.on, language) }),
    )
  }
  return lines
}

/** Of fewer cases than this nothing is told about how they ended (product rules, Exports: 1 to 4 is a small group). */
const smallestTold = 5
