import { rowFormValues } from '@/lib/registers/rows/row-form'
import { rowFieldGroups, rowFormTexts } from '../form-fields'
import { EditRowForm } from './edit-row-form'
import type { LoadedRow } from './load'

/** The form of a row that is there. */
export function EditRow({ language, register, vocabularies, mediators, row }: LoadedRow) {
  const has = (value: string) => Object.values(row.values).some((cell) => [cell].flat().includes(value))
  const codes = mediators.map(({ code }) => code)
  return (
    <EditRowForm
      register={register.name}
      rowId={row.id}
      version={row.version}
      groups={rowFieldGroups({ language, register, vocabularies, mediators, has })}
      saved={rowFormValues(language, register, row.values, codes)}
      keyField={register.key.columns[0] ?? ''}
      texts={rowFormTexts(language, register)}
    />
  )
}
