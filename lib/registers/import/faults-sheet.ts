import type { SheetColumn, SheetRow } from '@/lib/exports/formats/xlsx'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { faultText } from '../reading/fault-text'
import type { Fault } from '../reading/fault'
import type { Vocabularies } from '../vocabulary'
import type { ImportColumn } from './import-column'
import type { RegisterImport } from './register-import'

/** A faulty row as it waits. */
type FaultyRow = { readonly cells: readonly (string | null)[]; readonly faults: readonly Fault[] }

/** The columns that went somewhere under the headings of the file, so that it is recognised again, and one with the reasons. */
export function faultsColumns(
  language: Language,
  { columns }: Pick<RegisterImport, 'columns'>,
): readonly SheetColumn[] {
  const headings = placed(columns).map(({ heading }) => ({ title: heading, kind: 'text' as const, width: 18 }))
  return [...headings, { title: translator(language)('import.faultsColumn'), kind: 'text', width: 70, wraps: true }]
}

/** One faulty row with what is wrong with each of its cells. */
export function faultsRow(
  language: Language,
  vocabularies: Vocabularies,
  { columns }: Pick<RegisterImport, 'columns'>,
  { cells, faults }: FaultyRow,
): SheetRow {
  const reasons = faults.map((fault) => {
    const where = fault.heading === '' ? fault.title[language] : fault.heading
    return `${where}: ${faultText(language, fault, vocabularies)}`
  })
  return [...placed(columns).map(({ index }) => cells[index] ?? ''), reasons.join(' ')]
}

function placed(columns: readonly ImportColumn[]): readonly ImportColumn[] {
  return columns.filter(({ column }) => column !== null)
}
