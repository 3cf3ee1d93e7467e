import type { MonthValue } from '@/lib/charts/month-line'
import { formatDay } from './format'
import { valueText } from './indicator-sentences'
import type { Language } from './languages'
import { translator } from './translate'

/** What one sees in the course of an indicator, oldest day first: where it began, where it is, and what is missing. */
export function courseSentences(
  language: Language,
  indicatorId: string,
  values: readonly MonthValue[],
): readonly string[] {
  const t = translator(language)
  const known = values.flatMap(({ on, value }) => (value === null ? [] : [{ on, value }]))
  const [first] = known
  const last = known.at(-1)
  if (first === undefined || last === undefined) return [t('figures.course.nothing')]
  const said = (value: number) => valueText(language, indicatorId, value)
  const [from, until] = [formatDay(first.on, language), formatDay(last.on, language)]
  if (first === last) return [t('figures.course.once', { now: said(last.value), day: until })]
  const peak = known.reduce((highest, one) => (one.value > highest.value ? one : highest))
  const missing = values.length - known.length
  return [
    first.value === last.value
      ? t('figures.course.same', { from, until, now: said(last.value) })
      : t('figures.course.changed', { from, until, first: said(first.value), now: said(last.value) }),
    ...(peak.value > first.value && peak.value > last.value
      ? [t('figures.course.highest', { value: said(peak.value), day: formatDay(peak.on, language) })]
      : []),
    ...(missing > 0 ? [t('figures.course.gaps', { count: missing })] : []),
  ]
}
