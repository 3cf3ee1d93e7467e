import { Table } from '../../../../_ui/table'
import { translator } from '@/lib/i18n/translate'
import { briefFault, writtenValue } from '@/lib/registers/import/brief-fault'
import type { FaultyCell } from '@/lib/registers/import/shown-rows'
import { faultText } from '@/lib/registers/reading/fault-text'
import type { ShownImport } from './load'

type Props = Pick<ShownImport, 'language' | 'vocabularies'> & { readonly cells: readonly FaultyCell[] }

/** Every faulty cell by its row and column as the spreadsheet has them, what it says and what is wrong with it. */
export function FaultyCells({ language, vocabularies, cells }: Props) {
  const t = translator(language)
  return (
    <Table
      caption={t('import.count.faulty')}
      captionHidden
      columns={[
        { label: t('import.list.row') },
        { label: t('import.list.column') },
        { label: t('import.list.value') },
        { label: t('import.list.reason') },
      ]}
      rows={cells.map(({ line, fault }, place) => ({
        key: `${line} ${place}`,
        cells: [
          t('import.list.line', { line }),
          fault.heading || fault.title[language],
          writtenValue(fault) || t('import.list.empty'),
          faultText(language, briefFault(fault), vocabularies),
        ],
      }))}
    />
  )
}
