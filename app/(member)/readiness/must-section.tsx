import { StepRows, type Reading } from '../../_readiness/step-rows'
import { ReadinessFigure } from '../../_ui/fraction'
import { Stack } from '../../_ui/layout'
import { Section } from '../../_ui/section'
import { fractionCounts, fractionText } from '@/lib/i18n/readiness-sentences'
import { translator } from '@/lib/i18n/translate'
import { nextSteps } from '@/lib/readiness/next-steps'
import type { Readiness } from '@/lib/readiness/score'

/** The figure itself: what counts, what is not ready and why, and what each of those costs. */
export function MustSection({ readiness, ...reading }: Reading & { readonly readiness: Readiness }) {
  const { language } = reading
  const t = translator(language)
  const { must } = readiness.fractions
  const { withoutOwn } = readiness
  const steps = nextSteps(readiness, Number.POSITIVE_INFINITY)
  const [first] = steps
  return (
    <Section id="must" title={t('explained.must')}>
      <Stack gap="lg">
        <ReadinessFigure {...fractionText(language, must)} counts={fractionCounts(must)}>
          <p>{t('readiness.whatCounts')}</p>
          {withoutOwn.of !== must.of && (
            <p id="without-own">
              {t('explained.withoutOwn')}: {fractionText(language, withoutOwn).sentence} {t('explained.withoutOwnLead')}
            </p>
          )}
          {first && <p>{t('explained.eachCosts', { points: first.points })}</p>}
        </ReadinessFigure>
        {steps.length > 0 && <StepRows {...reading} label={t('explained.must')} steps={steps} />}
      </Stack>
    </Section>
  )
}
