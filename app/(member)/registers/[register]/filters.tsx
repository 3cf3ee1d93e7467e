import { Button } from '../../../_ui/button'
import { Disclosure } from '../../../_ui/disclosure'
import { SelectField, TextField, type Option } from '../../../_ui/field'
import { FieldRow } from '../../../_ui/form'
import { translator } from '@/lib/i18n/translate'
import type { Column } from '@/lib/registers/column'
import { filterColumns, nothingThere, usualSort } from '@/lib/registers/rows/list-query'
import type { RegisterProps } from './register-props'

/** What the list is narrowed to and in which order: one plain form, of which the address keeps what was chosen. */
export function Filters({ language, register, query, vocabularies }: RegisterProps) {
  const t = translator(language)
  const usual = usualSort(register)
  const isUsual = query.sort.column === usual.column && query.sort.down === usual.down
  const isDetailed = Object.keys(query.filters).length > 0 || !isUsual
  const options = (column: Column): readonly Option[] => [
    { value: '', label: t('registers.filter.all') },
    ...(column.kind === 'choice'
      ? vocabularies[column.vocabulary].map(({ id, title }) => ({ value: id, label: title[language] }))
      : [
          { value: 'yes', label: t('registers.yes') },
          { value: 'no', label: t('registers.no') },
        ]),
    ...(column.required ? [] : [{ value: nothingThere, label: t('registers.unknown') }]),
  ]
  return (
    <search className="filters">
      <form action={`/registers/${register.name}`}>
        <div className="filters-search">
          <TextField
            {...{ name: 'q', type: 'search', maxLength: 100, autoComplete: 'off', defaultValue: query.q }}
            label={t('registers.filter.q', { register: register.title[language].toLowerCase() })}
          />
          <Button kind="secondary" icon="search">
            {t('registers.filter.search')}
          </Button>
        </div>
        <Disclosure summary={t('registers.filter.more')} open={isDetailed}>
          <FieldRow>
            {filterColumns(register).map((column) => (
              <SelectField
                key={column.name}
                {...{ name: column.name, label: column.title[language], options: options(column) }}
                defaultValue={query.filters[column.name] ?? ''}
              />
            ))}
            <SelectField
              {...{ name: 'sort', label: t('registers.filter.sort'), defaultValue: query.sort.column }}
              options={register.columns.map(({ name, title }) => ({ value: name, label: title[language] }))}
            />
            <SelectField
              {...{ name: 'order', label: t('registers.filter.order') }}
              defaultValue={query.sort.down ? 'down' : 'up'}
              options={(['up', 'down'] as const).map((value) => ({ value, label: t(`registers.filter.${value}`) }))}
            />
          </FieldRow>
          <Button kind="secondary">{t('registers.filter.submit')}</Button>
        </Disclosure>
      </form>
    </search>
  )
}
