import { Section } from '../../../_ui/section'
import { Table } from '../../../_ui/table'
import type { IndicatorDefinition } from '@/lib/framework/framework'
import { formatMoment, formatShortDay } from '@/lib/i18n/format'
import { ijkpuntTarget } from '@/lib/i18n/ijkpunt-sentences'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Ijkpunt } from '@/lib/ijkpunten/ijkpunt'

type HistorySectionProps = {
  readonly language: Language
  readonly definition: IndicatorDefinition
  /** The newest first. */
  readonly ijkpunten: readonly Ijkpunt[]
}

/** Every ijkpunt of a figure: who set it when, for which days, and who wrote it down. */
export function HistorySection({ language, definition, ijkpunten }: HistorySectionProps) {
  const t = translator(language)
  return (
    <Section id="history" title={t('ijkpunten.history.title')} lead={t('ijkpunten.history.lead')}>
      <Table
        caption={t('ijkpunten.history.caption')}
        captionHidden
        columns={[
          { label: t('ijkpunten.history.target') },
          { label: t('ijkpunten.history.from'), kind: 'day' },
          { label: t('ijkpunten.history.by'), kind: 'day' },
          { label: t('ijkpunten.history.setBy') },
          { label: t('ijkpunten.history.note') },
          { label: t('ijkpunten.history.recorded') },
        ]}
        rows={ijkpunten.map((one) => ({
          key: one.id,
          cells: [
            one.target === null ? t('ijkpunten.history.withdrawn') : ijkpuntTarget(language, definition, one.target),
            formatShortDay(one.fromOn, language),
            one.byOn === null ? '–' : formatShortDay(one.byOn, language),
            `${one.setBy}, ${formatShortDay(one.setOn, language)}`,
            one.note === '' ? '–' : one.note,
            `${one.recordedBy}, ${formatMoment(one.recordedAt, language)}`,
          ],
        }))}
      />
    </Section>
  )
}
