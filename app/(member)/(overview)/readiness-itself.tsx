import { ReadinessFigure } from '../../_ui/fraction'
import type { Language } from '@/lib/i18n/languages'
import { fractionCounts, fractionText } from '@/lib/i18n/readiness-sentences'
import { translator } from '@/lib/i18n/translate'
import type { Readiness } from '@/lib/readiness/score'

/** The figure, what counts for it, and the way to everything that it is made of. */
export function ReadinessItself({ language, readiness }: { language: Language; readiness: Readiness }) {
  const t = translator(language)
  const { must } = readiness.fractions
  return (
    <ReadinessFigure {...fractionText(language, must)} counts={fractionCounts(must)}>
      <p>{t('readiness.whatCounts')}</p>
      <p>
        <a href="/readiness#must">
          {must.ready < must.of ? t('overview.why', { of: must.of }) : t('overview.whyComplete')}
        </a>
      </p>
    </ReadinessFigure>
  )
}
