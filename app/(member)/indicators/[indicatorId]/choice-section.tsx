import { formTexts } from '../../../_frame/form-texts'
import { Prose } from '../../../_ui/prose'
import { Section } from '../../../_ui/section'
import type { Day } from '@/lib/day'
import type { Framework } from '@/lib/framework/framework'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { RoundFacts } from '@/lib/readiness/facts'
import { choiceEffect, type Choice } from '@/lib/registers/figures/choice'
import type { IndicatorReading } from '@/lib/registers/indicators/reading'
import { ChoiceForm } from './choice-form'

type ChoiceSectionProps = {
  readonly language: Language
  readonly today: Day
  readonly framework: Framework
  readonly facts: RoundFacts
  readonly reading: IndicatorReading
  readonly choice: Choice
}

/** Lets the lead make the indicator count, or stop that; what it does to readiness is said before. */
export function ChoiceSection({ language, today, framework, facts, reading, choice }: ChoiceSectionProps) {
  const t = translator(language)
  const { from, to, lost, gained } = choiceEffect(facts, today, reading.id, choice)
  const fraction = (said: { readonly ready: number; readonly of: number }) => t('figures.choice.fraction', said)
  const same = from.ready === to.ready && from.of === to.of
  const titles = (ids: readonly string[]) =>
    framework.requirements
      .filter(({ id }) => ids.includes(id))
      .map(({ title }) => `‘${title[language]}’`)
      .join(', ')
  return (
    <Section id="choice" title={t('figures.choice.title')}>
      <Prose>
        <p>{t(`figures.choice.${choice}`)}</p>
        <p>
          <strong>
            {same
              ? t('figures.choice.noEffect', { from: fraction(from) })
              : t('figures.choice.effect', { from: fraction(from), to: fraction(to) })}
          </strong>
        </p>
        {lost.length > 0 && <p>{t('figures.choice.requirements', { count: lost.length, titles: titles(lost) })}</p>}
        {gained.length > 0 && <p>{t('figures.choice.gained', { count: gained.length, titles: titles(gained) })}</p>}
      </Prose>
      <ChoiceForm
        indicatorId={reading.id}
        choice={choice}
        texts={{
          submit: t(choice === 'counts' ? 'figures.choice.submitCounts' : 'figures.choice.submitInforms'),
          ...formTexts(t, ['not-found', 'indicator-fixed']),
        }}
      />
    </Section>
  )
}
