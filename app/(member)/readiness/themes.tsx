import { RequirementLink, type Reading } from '../../_readiness/step-rows'
import { Disclosure } from '../../_ui/disclosure'
import { Fraction } from '../../_ui/fraction'
import { Section } from '../../_ui/section'
import { fractionText, gapText } from '@/lib/i18n/readiness-sentences'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Framework } from '@/lib/framework/framework'
import type { Gap } from '@/lib/readiness/gaps'
import { nextSteps, type Step } from '@/lib/readiness/next-steps'
import type { Readiness } from '@/lib/readiness/score'
import type { ThemeReadiness } from '@/lib/readiness/themes'

/** The requirements of level must per theme, of both parts, each opened on its own. */
export function Themes({ readiness, ...reading }: Reading & { readonly readiness: Readiness }) {
  const t = translator(reading.language)
  const counted = readiness.themes.filter(({ fractions }) => fractions.must.of > 0)
  return (
    <Section id="themes" title={t('explained.themes')} lead={t('explained.themesLead')}>
      {counted.map((theme) => (
        <OpenedTheme key={theme.themeId} {...reading} theme={theme} steps={stepsOf(readiness, theme)} />
      ))}
    </Section>
  )
}

type OpenedThemeProps = Reading & { readonly theme: ThemeReadiness; readonly steps: readonly Step[] }

function OpenedTheme({ theme, steps, ...reading }: OpenedThemeProps) {
  const { language, framework } = reading
  const title = framework.themes.find(({ id }) => id === theme.themeId)?.title[language] ?? theme.themeId
  const { value, of, percentage } = fractionText(language, theme.fractions.must)
  const summary = (
    <span className="number-summary">
      {title} <Fraction value={value} of={of} percentage={percentage} />
    </span>
  )
  return (
    <Disclosure id={`theme-${theme.themeId}`} summary={summary}>
      {steps.length > 0 ? (
        <ul className="gap-list">
          {steps.map(({ requirementId, gaps }) => (
            <li key={requirementId}>
              <RequirementLink {...reading} requirementId={requirementId} />
              <span className="gap-of"> · {reasonsText(language, gaps, framework)}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p>{translator(language)('explained.nothingOpen')}</p>
      )}
    </Disclosure>
  )
}

/** "Deels voldaan, bewijs ontbreekt": each reason once. Where to mend them stands with the requirement itself. */
function reasonsText(language: Language, gaps: readonly Gap[], framework: Framework): string {
  const [first, ...others] = new Set(gaps.map((gap) => gapText(language, gap, framework).name))
  return [first, ...others.map((name) => name.toLowerCase())].join(', ')
}

/** What is not ready in a theme, the least work first. */
function stepsOf(readiness: Readiness, { themeId, part }: ThemeReadiness): readonly Step[] {
  return nextSteps(readiness, Number.POSITIVE_INFINITY, { part, level: 'must' }).filter(
    (step) => step.themeId === themeId,
  )
}
