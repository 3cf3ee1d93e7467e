import { formatDay } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { ComparedRound } from '@/lib/rounds/compare'

/** A round above its column, with the day on which it stood so. */
export function headingOf(language: Language, { number, day }: ComparedRound): string {
  return translator(language)('compare-rounds.heading', { number, day: formatDay(day, language) })
}
