import { Button } from '../../_ui/button'
import { DateField, SelectField, TextField } from '../../_ui/field'
import { FieldRow, FormActions } from '../../_ui/form'
import { translator } from '@/lib/i18n/translate'
import { logKinds } from '@/lib/log/kinds'
import type { LoadedLog } from './load'

/** What somebody looks for. A plain form: what is asked stands in the address, so that it can be kept and sent. */
export function FilterForm({ language, filter, people }: LoadedLog) {
  const t = translator(language)
  return (
    <form action="/log" method="get" noValidate>
      <FieldRow>
        <SelectField
          name="person"
          label={t('log-page.filter.person')}
          defaultValue={filter.person ?? ''}
          options={[
            { value: '', label: t('log-page.filter.anybody') },
            ...people.map(({ id, name }) => ({ value: id, label: name })),
            { value: 'system', label: t('log-page.filter.system') },
          ]}
        />
        <SelectField
          name="kind"
          label={t('log-page.filter.kind')}
          defaultValue={filter.kind ?? ''}
          options={[
            { value: '', label: t('log-page.filter.anyKind') },
            ...logKinds.map((kind) => ({ value: kind, label: t(`log-page.kind.${kind}`) })),
          ]}
        />
      </FieldRow>
      <TextField
        name="item"
        label={t('log-page.filter.item')}
        hint={t('log-page.filter.itemHint')}
        defaultValue={filter.item}
        maxLength={200}
      />
      <FieldRow>
        <DateField name="from" label={t('log-page.filter.from')} defaultValue={filter.from ?? ''} />
        <DateField name="until" label={t('log-page.filter.until')} defaultValue={filter.until ?? ''} />
      </FieldRow>
      <FormActions>
        <Button type="submit" icon="search">
          {t('log-page.filter.submit')}
        </Button>
      </FormActions>
    </form>
  )
}
