import { Button } from '../../_ui/button'
import { CheckboxField } from '../../_ui/choice'
import { Disclosure } from '../../_ui/disclosure'
import { SelectField, TextField } from '../../_ui/field'
import { FieldRow } from '../../_ui/form'
import { evidenceKinds } from '@/lib/evidence/evidence'
import {
  activeEvidenceFilters,
  evidenceSorts,
  reviewFilters,
  validities,
  type EvidenceQuery,
} from '@/lib/evidence/list-query'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { may } from '@/lib/members/permissions'
import type { Role } from '@/lib/members/roles'

type Props = { readonly language: Language; readonly role: Role; readonly query: EvidenceQuery }

/** What the list is narrowed to and in which order: one plain form, of which the address keeps what was chosen. */
export function Filters({ language, role, query }: Props) {
  const t = translator(language)
  const all = { value: '', label: t('evidence.filter.all') }
  const isDetailed = activeEvidenceFilters({ ...query, q: '' }).length > 0 || query.sort !== 'newest'
  return (
    <search className="filters">
      <form action="/evidence#all">
        <div className="filters-search">
          <TextField
            name="q"
            type="search"
            label={t('evidence.filter.q')}
            defaultValue={query.q}
            maxLength={100}
            autoComplete="off"
          />
          <Button kind="secondary" icon="search">
            {t('evidence.filter.search')}
          </Button>
        </div>
        <Disclosure summary={t('evidence.filter.more')} open={isDetailed}>
          <FieldRow>
            <SelectField
              {...{ name: 'kind', label: t('evidence.filter.kind'), defaultValue: query.kind ?? '' }}
              options={[all, ...evidenceKinds.map((value) => ({ value, label: t(`app.kind.${value}`) }))]}
            />
            <SelectField
              {...{ name: 'validity', label: t('evidence.filter.validity'), defaultValue: query.validity ?? '' }}
              options={[all, ...validities.map((value) => ({ value, label: t(`evidence.validity.${value}`) }))]}
            />
          </FieldRow>
          <FieldRow>
            <SelectField
              {...{ name: 'review', label: t('evidence.filter.review'), defaultValue: query.review ?? '' }}
              options={[all, ...reviewFilters.map((value) => ({ value, label: t(`evidence.reviewed.${value}`) }))]}
            />
            <SelectField
              {...{ name: 'sort', label: t('evidence.filter.sort'), defaultValue: query.sort }}
              options={evidenceSorts.map((value) => ({ value, label: t(`evidence.sort.${value}`) }))}
            />
          </FieldRow>
          <CheckboxField name="unused" label={t('evidence.filter.unused')} defaultChecked={query.unused} />
          {may(role, 'privacy:read') && (
            <CheckboxField name="privacy" label={t('evidence.filter.privacy')} defaultChecked={query.privacy} />
          )}
          {may(role, 'evidence:edit') && (
            <CheckboxField name="mine" label={t('evidence.filter.mine')} defaultChecked={query.mine} />
          )}
          {may(role, 'evidence:read-confidential') && (
            <CheckboxField
              name="confidential"
              label={t('evidence.filter.confidential')}
              defaultChecked={query.confidential}
            />
          )}
          <Button kind="secondary">{t('evidence.filter.submit')}</Button>
        </Disclosure>
      </form>
    </search>
  )
}
