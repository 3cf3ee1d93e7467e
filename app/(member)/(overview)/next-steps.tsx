import { mends } from '../../_readiness/mends'
import { StepRows, type Reading } from '../../_readiness/step-rows'
import { Section } from '../../_ui/section'
import { translator } from '@/lib/i18n/translate'
import { nextSteps } from '@/lib/readiness/next-steps'
import type { Readiness } from '@/lib/readiness/score'

/** How many steps fit in one look; the rest is one click away. */
const shown = 4

/** What would bring the figure up, the least work first: as what to do, or as what is still needed for who only reads. */
export function NextSteps({ readiness, ...reading }: Reading & { readonly readiness: Readiness }) {
  const t = translator(reading.language)
  const title = mends(reading.role) ? t('overview.steps') : t('overview.stepsToRead')
  const steps = nextSteps(readiness, Number.POSITIVE_INFINITY)
  if (steps.length === 0) {
    return (
      <Section id="next-steps" title={title}>
        <p>{t('overview.stepsNone')}</p>
      </Section>
    )
  }
  return (
    <Section id="next-steps" title={title} lead={t('overview.stepsLead')}>
      <StepRows {...reading} label={title} steps={steps.slice(0, shown)} />
      {steps.length > shown && (
        <p>
          <a href="/readiness#must">{t('overview.allSteps', { count: steps.length })}</a>
        </p>
      )}
    </Section>
  )
}
