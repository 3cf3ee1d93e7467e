import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { isTold } from '@/lib/value/change-value'
import type { SocietalValue } from '@/lib/value/societal-value'

/** One aspect of what the pilot means for residents, to be laid out; what nobody wrote is empty. */
export type ValuePart = {
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly figures: readonly string[]
  readonly quote: string
  readonly by: string
}

/** Every aspect that somebody wrote about. */
export function valueParts(
  language: Language,
  values: readonly Omit<SocietalValue, 'version'>[],
): readonly ValuePart[] {
  const t = translator(language)
  const lines = (text: string) => text.split(/\n+/).filter((line) => line.trim() !== '')
  return values.filter(isTold).map(({ aspect, narrative, figures, quote, quoteBy }) => ({
    title: t(`value.aspect.${aspect}`),
    paragraphs: lines(narrative),
    figures: lines(figures),
    quote,
    by: quoteBy,
  }))
}

/** The part of the summary about it. */
export type SummaryValue = { readonly title: string; readonly parts: readonly ValuePart[] }

/** The part of the summary; null where nobody wrote anything. */
export function summaryValue(
  language: Language,
  values: readonly Omit<SocietalValue, 'version'>[],
): SummaryValue | null {
  const parts = valueParts(language, values)
  return parts.length === 0 ? null : { title: translator(language)('value.title'), parts }
}
