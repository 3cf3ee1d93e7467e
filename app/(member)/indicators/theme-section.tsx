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
import { onDay } from './asked-day'
import { IndicatorTable } from './indicator-table'

type ThemeSectionProps = {
  readonly language: Language
  readonly role: Role
  readonly on: Day
  readonly today: Day
  /** Null for what no requirement asks. */
  readonly theme: Theme | null
  readonly readings: readonly IndicatorReading[]
  /** Asked here as well, but standing under an earlier theme. */
  readonly also: readonly IndicatorReading[]
}

/** The indicators of one theme, and how each of them is counted. */
export function ThemeSection({ language, role, on, today, theme, readings, also }: ThemeSectionProps) {
  const t = translator(language)
  const title = theme?.title[language] ?? t('figures.other')
  return (
    <Section id={theme?.id ?? 'other'} title={title}>
      <Stack>
        {readings.length > 0 && (
          <>
            <IndicatorTable {...{ language, role, on, today, readings, title }} />
            <Disclosure summary={t('figures.definitions')}>
              <DescriptionList
                facts={readings.map((reading) => ({
                  term: reading.definition.title[language],
                  value: definitionSentences(language, reading).join(' '),
                }))}
              />
            </Disclosure>
          </>
        )}
        {also.length > 0 && (
          <p>
            {t('figures.head.also')}{' '}
            {also.map(({ id, definition }, index) => (
              <span key={id}>
                {index > 0 && ', '}
                <a href={onDay(`/indicators/${id}`, on, today)}>{definition.title[language]}</a>
              </span>
            ))}
            .
          </p>
        )}
      </Stack>
    </Section>
  )
}
