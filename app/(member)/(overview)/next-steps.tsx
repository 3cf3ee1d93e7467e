import { LinkRow, RowList } from '../../_ui/list'
import { Section } from '../../_ui/section'
import { requirementOf, type Framework } from '@/lib/framework/framework'
import type { Language } from '@/lib/i18n/languages'
import { mendText } from '@/lib/i18n/readiness-sentences'
import { translator } from '@/lib/i18n/translate'
import { nextSteps } from '@/lib/readiness/next-steps'
import type { Readiness } from '@/lib/readiness/score'

/** How many steps fit in one look; the rest is one click away. */
const shown = 5

type Props = { readonly language: Language; readonly framework: Framework; readonly readiness: Readiness }

/** What would bring the figure up, the least work first. */
export function NextSteps({ language, framework, readiness }: Props) {
  const t = translator(language)
  const steps = nextSteps(readiness, shown)
  return (
    <Section id="next-steps" title={t('overview.steps')} lead={steps.length > 0 ? t('overview.stepsLead') : undefined}>
      {steps.length === 0 ? (
        <p>{t('overview.stepsNone')}</p>
      ) : (
        <RowList>
          {steps.map(({ requirementId, gaps }) => (
            <LinkRow
              key={requirementId}
              href={`/requirements/${requirementId}`}
              title={requirementOf(framework, requirementId)?.title[language] ?? requirementId}
              hint={mendText(language, gaps, framework)}
            />
          ))}
        </RowList>
      )}
    </Section>
  )
}
