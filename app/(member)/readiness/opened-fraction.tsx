import { StepRows, type Reading } from '../../_readiness/step-rows'
import { Disclosure } from '../../_ui/disclosure'
import { Stack } from '../../_ui/layout'
import { ReadinessBar } from '../../_ui/readiness-bar'
import { Section } from '../../_ui/section'
import { fractionCounts, fractionText } from '@/lib/i18n/readiness-sentences'
import { translator } from '@/lib/i18n/translate'
import type { Fraction } from '@/lib/readiness/fractions'
import { nextSteps, type FractionName } from '@/lib/readiness/next-steps'
import type { Readiness } from '@/lib/readiness/score'

type OpenedFractionProps = Reading & {
  readonly id: string
  readonly title: string
  readonly fraction: Fraction
  readonly name: FractionName
  readonly readiness: Readiness
}

/** A fraction beside the figure, with what it misses behind a press. Nothing at all when nothing is counted. */
export function OpenedFraction({ id, title, fraction, name, readiness, ...reading }: OpenedFractionProps) {
  if (fraction.of === 0) return null
  const t = translator(reading.language)
  const text = fractionText(reading.language, fraction)
  const steps = nextSteps(readiness, Number.POSITIVE_INFINITY, name)
  const [first] = steps
  return (
    <Section id={id} title={title}>
      <Stack>
        <p>{text.sentence}</p>
        <ReadinessBar counts={fractionCounts(fraction)} description={text.description} />
        {first && (
          <Disclosure summary={t('explained.show', { count: steps.length })}>
            <p>{t('explained.eachCosts', { points: first.points })}</p>
            <StepRows {...reading} label={title} steps={steps} />
          </Disclosure>
        )}
      </Stack>
    </Section>
  )
}
