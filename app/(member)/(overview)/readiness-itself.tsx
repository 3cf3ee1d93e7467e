import { Disclosure } from '../../_ui/disclosure'
import { ReadinessFigure } from '../../_ui/fraction'
import { LinkRow, RowList } from '../../_ui/list'
import { requirementOf, type Framework } from '@/lib/framework/framework'
import type { Language } from '@/lib/i18n/languages'
import { fractionCounts, fractionText, gapText } from '@/lib/i18n/readiness-sentences'
import { translator } from '@/lib/i18n/translate'
import { pointsLost } from '@/lib/readiness/next-steps'
import type { Readiness } from '@/lib/readiness/score'

type Props = { readonly language: Language; readonly framework: Framework; readonly readiness: Readiness }

/** The figure, and behind it every requirement that costs it points, with the reason. */
export function ReadinessItself({ language, framework, readiness }: Props) {
  const t = translator(language)
  const { must } = readiness.fractions
  const lost = pointsLost(readiness)
  return (
    <ReadinessFigure {...fractionText(language, must)} counts={fractionCounts(must)}>
      <Disclosure id="why" summary={lost.length > 0 ? t('overview.why', { of: must.of }) : t('overview.whyComplete')}>
        <p>{t('readiness.whatCounts')}</p>
        {readiness.withoutRegister.length > 0 && (
          <p>{t('readiness.withoutRegister', { count: readiness.withoutRegister.length })}</p>
        )}
        {lost.length > 0 && (
          <RowList>
            {lost.map(({ requirementId, points, gaps }) => (
              <LinkRow
                key={requirementId}
                href={`/requirements/${requirementId}`}
                title={requirementOf(framework, requirementId)?.title[language] ?? requirementId}
                hint={[
                  t('overview.costs', { points }),
                  ...gaps.map((gap) => gapText(language, gap, framework).text),
                ].join(' ')}
              />
            ))}
          </RowList>
        )}
      </Disclosure>
    </ReadinessFigure>
  )
}
