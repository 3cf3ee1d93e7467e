import type { ContentExpectation } from '@/lib/framework/edition-content'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'

/** What proof is asked, in one line: what it shows, the kind, its age, and whether it must be there. */
export function askedText(language: Language, expectation: ContentExpectation): string {
  const t = translator(language)
  const { mustShow, kind, maxAgeMonths, required } = expectation
  const age =
    maxAgeMonths === null
      ? t('requirements.expectation.anyAge')
      : t('requirements.expectation.ageMonths', { months: maxAgeMonths })
  const must = t(required ? 'requirements.expectation.required' : 'requirements.expectation.helpful')
  return `${mustShow[language]} (${[t(`app.kind.${kind}`), age, must].join(', ')})`
}
