import { LinkButton } from '../../../_ui/button'
import { Cluster } from '../../../_ui/layout'
import { Notice } from '../../../_ui/notice'
import { PageHeader } from '../../../_ui/page-header'
import { Pagination } from '../../../_ui/pagination'
import { Section } from '../../../_ui/section'
import { translator } from '@/lib/i18n/translate'
import { may } from '@/lib/members/permissions'
import { spanOf } from '@/lib/paging'
import { rowsPerPage } from '@/lib/registers/rows/row'
import { isNarrowed, rowListHref } from '@/lib/registers/rows/list-query'
import { PutBackForm } from './bin/put-back-form'
import { putBackTexts } from './bin/put-back-texts'
import { EmptyRegister } from './empty-register'
import { Files } from './files'
import { Filters } from './filters'
import { Kept } from './kept'
import type { RegisterProps } from './register-props'
import { RowTable } from './row-table'

/** One register: its rows with the ways to find one, and what can be done with them together. */
export function RegisterView(props: RegisterProps) {
  const { language, role, register, list, removed } = props
  const t = translator(language)
  const mayEdit = may(role, 'registers:edit')
  return (
    <>
      <PageHeader
        back={{ href: '/registers', label: t('registers.all') }}
        title={register.title[language]}
        lead={t(`registers.about.${register.name}`)}
        actions={
          mayEdit && (
            <Cluster>
              <LinkButton href={`/registers/${register.name}/new`} icon="plus">
                {t(`registers.add.${register.name}`)}
              </LinkButton>
              <LinkButton href={`/registers/${register.name}/import`} kind="secondary" icon="upload">
                {t('registers.import')}
              </LinkButton>
            </Cluster>
          )
        }
      />
      {removed !== null && mayEdit && (
        <Notice tone="success" title={t('registers.list.removed')} live="status">
          <PutBackForm register={register.name} rowId={removed} title="" texts={putBackTexts(language)} />
        </Notice>
      )}
      {props.back && <Notice tone="success" title={t('registers.list.back')} live="status" />}
      {list.all === 0 ? <EmptyRegister {...{ language, role, register }} /> : <List {...props} />}
      <Files {...{ language, role, register }} isEmpty={list.all === 0} />
      <Kept {...{ language, role, register }} months={list.keptMonths} />
    </>
  )
}

function List(props: RegisterProps) {
  const { language, register, query, list } = props
  const t = translator(language)
  const span = spanOf(query.page, list.total, rowsPerPage)
  const stepTo = (page: number | null | undefined, label: string) =>
    page == null ? undefined : { href: rowListHref(register, { ...query, page }), label }
  return (
    <Section id="rows" title={t('registers.list.title')}>
      <Filters {...props} />
      {isNarrowed(query) && (
        <p role="status">
          {t('registers.list.found', { total: list.total, all: list.all })}{' '}
          <a href={`/registers/${register.name}`}>{t('registers.list.showAll')}</a>
        </p>
      )}
      {list.total === 0 ? <p>{t('registers.list.nothingText')}</p> : <RowTable {...props} />}
      {span && (
        <Pagination
          label={t('registers.pages.label')}
          summary={t('registers.pages.summary', { from: span.from, until: span.until, total: span.total })}
          previous={stepTo(span.previous, t('registers.pages.previous'))}
          next={stepTo(span.next, t('registers.pages.next'))}
        />
      )}
    </Section>
  )
}
