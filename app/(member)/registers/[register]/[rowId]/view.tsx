import { DescriptionList } from '../../../../_ui/list'
import { Notice } from '../../../../_ui/notice'
import { PageHeader } from '../../../../_ui/page-header'
import { LinkButton } from '../../../../_ui/button'
import { formatMoment } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translate'
import { may } from '@/lib/members/permissions'
import { shownCell } from '@/lib/registers/rows/shown-cell'
import { unknownCodes } from '@/lib/registers/rows/unknown-codes'
import { EditRow } from './edit-row'
import { History } from './history'
import type { LoadedRow } from './load'
import { RemoveRow } from './remove-row'
import { TieSection } from './tie-section'

type Props = LoadedRow & {
  /** The list that somebody came from. */
  readonly listHref: string
  /** It was saved a moment ago. */
  readonly saved: boolean
}

/** One row: to change for who may, to read for the others, with what happened to it. */
export function RowView(props: Props) {
  const { language, role, register, row, title, mediators } = props
  const t = translator(language)
  const mayEdit = may(role, 'registers:edit')
  const unknown = unknownCodes(register, row.values, mediators)
  return (
    <>
      <PageHeader
        back={{ href: props.listHref, label: register.title[language] }}
        title={t('registers.row.title', { kind: t(`registers.one.${register.name}`), title })}
        lead={t('registers.row.changed', {
          moment: formatMoment(row.changedAt, language),
          name: row.changedByName ?? t('registers.system'),
        })}
        actions={
          register.name === 'mediators' &&
          may(role, 'registers:read') && (
            <LinkButton href={`/registers/mediators/${row.id}/known`} kind="secondary" icon="user">
              {t('registers.row.known')}
            </LinkButton>
          )
        }
      />
      {props.saved && <Notice tone="success" title={t('registers.form.saved')} live="status" />}
      {unknown.length > 0 && (
        <Notice tone="warning" title={t('registers.row.unknownCodes', { codes: unknown.join(', ') })}>
          <p>{t('registers.row.unknownCodesText')}</p>
        </Notice>
      )}
      {mayEdit ? <EditRow {...props} /> : <Facts {...props} />}
      <TieSection {...props} />
      <History {...props} />
      {mayEdit && <RemoveRow language={language} register={register.name} rowId={row.id} />}
    </>
  )
}

/** What stands in the row, for who may only read. */
function Facts({ language, register, vocabularies, row }: Props) {
  return (
    <DescriptionList
      facts={register.columns.map((column) => ({
        term: column.title[language],
        value: shownCell(language, vocabularies, column, row.values[column.name] ?? null) || '–',
      }))}
    />
  )
}
