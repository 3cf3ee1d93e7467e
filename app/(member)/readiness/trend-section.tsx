import { TrendFigure } from '../../_readiness/trend-figure'
import { Disclosure } from '../../_ui/disclosure'
import { Stack } from '../../_ui/layout'
import { Section } from '../../_ui/section'
import type { Day } from '@/lib/day'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { ReadinessRecord } from '@/lib/readiness/record'
import { runsOf } from '@/lib/readiness/runs'
import { OtherTrends } from './other-trends'
import { TrendTable } from './trend-table'

type TrendSectionProps = {
  readonly language: Language
  readonly records: readonly ReadinessRecord[]
  readonly today: Day
  readonly decisionOn: Day
}

/** The whole course of the figure: picture, sentences, and the same numbers in a table. */
export function TrendSection({ language, records, today, decisionOn }: TrendSectionProps) {
  const t = translator(language)
  return (
    <Section id="trend" title={t('trend.title')}>
      <Stack>
        <TrendFigure {...{ language, today, decisionOn }} days={records} size="large" />
        <OtherTrends {...{ language, records, decisionOn }} />
        {records.length > 0 && (
          <Disclosure summary={t('trend.table')}>
            <TrendTable language={language} runs={runsOf(records).toReversed()} />
          </Disclosure>
        )}
      </Stack>
    </Section>
  )
}
