import type { Language } from './languages'
import { translator } from './translate'

/** "24 maanden" is "2 jaar"; without end is "tot jullie zelf verwijderen". */
export function keptText(language: Language, months: number | null): string {
  const t = translator(language)
  if (months === null) return t('care.retention.forever')
  return months % 12 === 0 ? t('care.retention.years', { years: months / 12 }) : t('care.retention.months', { months })
}
