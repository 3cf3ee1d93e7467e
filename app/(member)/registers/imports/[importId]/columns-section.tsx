import { formTexts } from '../../../../_frame/form-texts'
import { Disclosure } from '../../../../_ui/disclosure'
import { Section } from '../../../../_ui/section'
import { translator } from '@/lib/i18n/translate'
import { columnField } from '@/lib/registers/import/choices-form'
import type { ImportColumn } from '@/lib/registers/import/import-column'
import { registerOf } from '@/lib/registers/registers'
import { chooseColumns } from './actions'
import { ChoicesForm } from './choices-form'
import type { ShownImport } from './load'

type Props = Pick<ShownImport, 'language' | 'shown'> & {
  /** Whether something must be chosen before anything else can be done. */
  readonly open: boolean
}

/** Where each column of the file goes, to be corrected; and those that are left out, with why. */
export function ColumnsSection({ language, shown, open }: Props) {
  const t = translator(language)
  const { id, columns } = shown
  const register = registerOf(shown.register)
  const headingOf = ({ index, heading }: ImportColumn) =>
    heading || t('import.columns.noHeading', { number: index + 1 })
  const options = [
    { value: '', label: t('import.columns.none') },
    ...register.columns.map(({ name, title }) => ({ value: name, label: title[language] })),
  ]
  const hintOf = ({ why, column, kept }: ImportColumn) => {
    if (why === 'remembered') return t('import.columns.remembered')
    if (column !== null) return undefined
    return [why === 'unknown' && t('import.columns.unknown'), !kept && t('import.columns.unkept')]
      .filter(Boolean)
      .join(' ')
  }
  const personal = columns.filter(({ why }) => why === 'personal')
  const placed = columns.filter(({ column }) => column !== null).length
  return (
    <Section id="columns" title={t('import.columns.title')} lead={t('import.columns.lead')}>
      {personal.length > 0 && (
        <ul>
          {personal.map((column) => (
            <li key={column.index}>
              <strong>{headingOf(column)}</strong>:{' '}
              {t('import.columns.personal', {
                reason: t(`register-faults.personal.${column.personal ?? 'free-text'}`),
              })}
            </li>
          ))}
        </ul>
      )}
      <Disclosure open={open} summary={t('import.columns.summary', { placed, total: columns.length })}>
        <ChoicesForm
          importId={id}
          action={chooseColumns}
          choices={columns
            .filter(({ why }) => why !== 'personal')
            .map((column) => ({
              name: columnField(column.index),
              label: headingOf(column),
              hint: hintOf(column) || undefined,
              value: column.column ?? '',
              options,
            }))}
          submit={t('import.columns.save')}
          texts={formTexts(t, ['not-found', 'column-twice', 'no-word-chosen'])}
        />
      </Disclosure>
    </Section>
  )
}
