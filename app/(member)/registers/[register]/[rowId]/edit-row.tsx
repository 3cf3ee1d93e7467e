import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { rowFormValues } from '@/lib/registers/rows/row-form'
import { rowFieldGroups, rowFormTexts, type RowFieldGroup } from '../form-fields'
import { EditRowForm } from './edit-row-form'
import type { LoadedRow } from './load'

/** The form of a row that is there. */
export function EditRow({ language, register, vocabularies, mediators, row, uses }: LoadedRow) {
  const has = (value: string) => Object.values(row.values).some((cell) => [cell].flat().includes(value))
  const codes = mediators.map(({ code }) => code)
  return (
    <EditRowForm
      register={register.name}
      rowId={row.id}
      version={row.version}
      groups={withUses(language, uses, rowFieldGroups({ language, register, vocabularies, mediators, has }))}
      saved={rowFormValues(language, register, row.values, codes)}
      keyField={register.key.columns[0] ?? ''}
      texts={rowFormTexts(language, register)}
    />
  )
}

/** Another code changes nothing in the rows that name the mediator by this one, so that is said at the field. */
function withUses(language: Language, uses: LoadedRow['uses'], groups: readonly RowFieldGroup[]) {
  if (uses === null || uses.cases + uses.trainings === 0) return groups
  const hint = translator(language)('registers.form.usedCode', uses)
  return groups.map(({ legend, fields }) => ({
    legend,
    fields: fields.map((field) => (field.name === 'code' ? { ...field, hint } : field)),
  }))
}
