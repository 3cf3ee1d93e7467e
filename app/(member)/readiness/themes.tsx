import { StepRows, type Reading } from '../../_readiness/step-rows'
import { Disclosure } from '../../_ui/disclosure'
import { Fraction } from '../../_ui/fraction'
import { Row, RowList } from '../../_ui/list'
import { Section } from '../../_ui/section'
import { fractionText } from '@/lib/i18n/readiness-sentences'
import { translator } from '@/lib/i18n/translate'
import { nextSteps, type Step } from '@/lib/readiness/next-steps'
import type { Readiness } from '@/lib/readiness/score'
import type { ThemeReadiness } from '@/lib/readiness/themes'

/** The requirements of level must per theme, of both parts, each opened on its own. */
export function Themes({ readiness, ...reading }: Reading & { readonly readiness: Readiness }) {
  const t = translator(reading.language)
  const counted = readiness.themes.filter(({ fractions }) => fractions.must.of > 0)
  return (
    <Section id="themes" title={t('explained.themes')} lead={t('explained.themesLead')}>
      <RowList>
        {counted.map((theme) => (
          <ThemeRow key={theme.themeId} {...reading} theme={theme} steps={stepsOf(readiness, theme)} />
        ))}
      </RowList>
    </Section>
  )
}

type ThemeRowProps = Reading & { readonly theme: ThemeReadiness; readonly steps: readonly Step[] }

function ThemeRow({ theme, steps, ...reading }: ThemeRowProps) {
  const { language, framework } = reading
  const t = translator(language)
  const title = framework.themes.find(({ id }) => id === theme.themeId)?.title[language] ?? theme.themeId
  const { value, of, percentage } = fractionText(language, theme.fractions.must)
  return (
    <Row
      id={`theme-${theme.themeId}`}
      title={title}
      hint={t(`app.part.${theme.part}`)}
      status={<Fraction value={value} of={of} percentage={percentage} />}
    >
      {steps.length > 0 && (
        <Disclosure summary={t('explained.show', { count: steps.length })}>
          <StepRows {...reading} label={title} steps={steps} />
        </Disclosure>
      )}
    </Row>
  )
}

/** What is not ready in a theme, the least work first. */
function stepsOf(readiness: Readiness, { themeId, part }: ThemeReadiness): readonly Step[] {
  return nextSteps(readiness, Number.POSITIVE_INFINITY, { part, level: 'must' }).filter(
    (step) => step.themeId === themeId,
  )
}
