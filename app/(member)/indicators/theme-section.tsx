import { Disclosure } from '../../_ui/disclosure'
import { Stack } from '../../_ui/layout'
import { DescriptionList } from '../../_ui/list'
import { Section } from '../../_ui/section'
import type { Day } from '@/lib/day'
import type { Theme } from '@/lib/framework/framework'
import { definitionSentences } from '@/lib/i18n/indicator-sentences'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Role } from '@/lib/members/roles'
import type { IndicatorReading } from '@/lib/registers/indicators/reading'
import { IndicatorTable } from './indicator-table'

type ThemeSectionProps = {
  readonly language: Language
  readonly role: Role
  readonly on: Day
  readonly today: Day
  /** Null for what no requirement asks. */
  readonly theme: Theme | null
  readonly readings: readonly IndicatorReading[]
}

/** The indicators of one theme, and how each of them is counted. */
export function ThemeSection({ language, role, on, today, theme, readings }: ThemeSectionProps) {
  const t = translator(language)
  const title = theme?.title[language] ?? t('figures.other')
  return (
    <Section id={theme?.id ?? 'other'} title={title}>
      <Stack>
        <IndicatorTable {...{ language, role, on, today, readings, title }} />
        <Disclosure summary={t('figures.definitions')}>
          <DescriptionList
            facts={readings.map((reading) => ({
              term: reading.definition.title[language],
              value: definitionSentences(language, reading).join(' '),
            }))}
          />
        </Disclosure>
      </Stack>
    </Section>
  )
}
