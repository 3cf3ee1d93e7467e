import { Section } from '../../../_ui/section'
import { Table } from '../../../_ui/table'
import { figureText } from '@/lib/i18n/indicator-sentences'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { IndicatorReading } from '@/lib/registers/indicators/reading'
import { headingOf } from './heading'
import type { Compared } from './compared'

/** Every indicator in both rounds, with what it was counted from. */
export function ComparedIndicators({ language, compared }: { language: Language; compared: Compared }) {
  const t = translator(language)
  const { one, other, comparison } = compared
  const cell = (reading: IndicatorReading | null) =>
    reading === null ? t('compare-rounds.absent') : figureText(language, reading)
  const title = t('compare-rounds.indicators')
  return (
    <Section id="indicators" title={title}>
      <Table
        caption={title}
        captionHidden
        columns={[
          { label: t('compare-rounds.indicator') },
          { label: headingOf(language, one) },
          { label: headingOf(language, other) },
        ]}
        rows={comparison.indicators.map((pair) => ({
          key: pair.id,
          cells: [pair.title[language], cell(pair.one), cell(pair.other)],
        }))}
      />
    </Section>
  )
}
