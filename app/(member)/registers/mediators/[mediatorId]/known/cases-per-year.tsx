import { Table } from '../../../../../_ui/table'
import { formatNumber } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translate'
import type { LoadedMediator } from '../load'

/** How many cases in each year, alone and together; nothing of the cases themselves. */
export function CasesPerYear({ language, known }: Pick<LoadedMediator, 'language' | 'known'>) {
  const t = translator(language)
  if (known.casesPerYear.length === 0) return <p>{t('care.known.noCases')}</p>
  return (
    <Table
      caption={t('care.known.cases')}
      captionHidden
      columns={[{ label: t('care.known.year') }, { label: t('care.known.alone') }, { label: t('care.known.together') }]}
      rows={known.casesPerYear.map(({ year, alone, together }) => ({
        key: String(year),
        cells: [String(year), formatNumber(alone, language), formatNumber(together, language)],
      }))}
    />
  )
}
