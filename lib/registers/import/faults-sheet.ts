import type { SheetColumn, SheetRow } from '@/lib/exports/formats/xlsx'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Column } from '../column'
import { faultText } from '../reading/fault-text'
import type { Fault } from '../reading/fault'
import { columnOf, registerOf } from '../registers'
import type { Vocabularies } from '../vocabulary'
import type { RegisterImport } from './register-import'
import { valuesOfTexts } from './waiting-row'

/** A faulty row as it waits: cells by column of the file, values by column of the register. */
type FaultyRow = {
  readonly cells: readonly (string | null)[]
  readonly values: readonly (string | null)[]
  readonly faults: readonly Fault[]
}

type Shown = Pick<RegisterImport, 'register' | 'columns'>

/** The columns that went somewhere under the headings of the file, so that it is recognised again, and one with the reasons. */
export function faultsColumns(language: Language, shown: Shown): readonly SheetColumn[] {
  const headings = placed(shown).map(({ heading, column }) => ({
    title: heading,
    kind: kindOf(column),
    width: 18,
  }))
  return [...headings, { title: translator(language)('import.faultsColumn'), kind: 'text', width: 70, wraps: true }]
}

/** One faulty row with what is wrong with each of its cells; days and numbers that are right are real ones. */
export function faultsRow(
  language: Language,
  vocabularies: Vocabularies,
  shown: Shown,
  { cells, values, faults }: FaultyRow,
): SheetRow {
  const reasons = faults.map((fault) => {
    const where = fault.heading === '' ? fault.title[language] : fault.heading
    return `${where}: ${faultText(language, fault, vocabularies)}`
  })
  const kept = valuesOfTexts(registerOf(shown.register), values)
  const row = placed(shown).map(({ index, column }) => {
    const value = kept[column.name] ?? null
    const isReal = kindOf(column) !== 'text' && !faults.some((fault) => fault.index === index)
    return isReal && (typeof value === 'string' || typeof value === 'number') ? value : (cells[index] ?? '')
  })
  return [...row, reasons.join(' ')]
}

function placed({ register, columns }: Shown) {
  const definition = registerOf(register)
  return columns.flatMap(({ index, heading, column }) =>
    column === null ? [] : [{ index, heading, column: columnOf(definition, column) }],
  )
}

function kindOf({ kind }: Column): SheetColumn['kind'] {
  if (kind === 'day') return 'day'
  return kind === 'whole' || kind === 'number' ? 'number' : 'text'
}
