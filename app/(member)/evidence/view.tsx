import { LinkButton } from '../../_ui/button'
import { EmptyState } from '../../_ui/empty-state'
import { Notice } from '../../_ui/notice'
import { PageHeader } from '../../_ui/page-header'
import { Pagination } from '../../_ui/pagination'
import { Section } from '../../_ui/section'
import type { Day } from '@/lib/day'
import type { ShownLink } from '@/lib/evidence/link'
import { activeEvidenceFilters, evidenceListHref, type EvidenceQuery } from '@/lib/evidence/list-query'
import { evidencePerPage, type ListedEvidence } from '@/lib/evidence/listed'
import type { Framework } from '@/lib/framework/framework'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Member } from '@/lib/members/member'
import { may } from '@/lib/members/permissions'
import { spanOf } from '@/lib/paging'
import { EvidenceTable } from './evidence-table'
import { Filters } from './filters'
import { NothingFound } from './nothing-found'
import { Waiting } from './waiting'

export type EvidenceProps = {
  readonly language: Language
  readonly member: Pick<Member, 'id' | 'role'>
  readonly today: Day
  readonly query: EvidenceQuery
  readonly list: { readonly rows: readonly ListedEvidence[]; readonly total: number; readonly all: number }
  /** Links that this member can review, the first few; empty for who may not. */
  readonly waiting: readonly ShownLink[]
  readonly framework: Framework
  /** An item was removed a moment ago. */
  readonly removed: boolean
}

/** All evidence, with what waits for this member on top. */
export function EvidenceView(props: EvidenceProps) {
  const { language, member, query, list, waiting } = props
  const t = translator(language)
  const mayAdd = may(member.role, 'evidence:edit')
  const isWhole = activeEvidenceFilters(query).length === 0 && query.page === 1
  return (
    <>
      <PageHeader
        title={t('evidence.title')}
        lead={mayAdd ? t('evidence.lead') : t('evidence.leadReader')}
        actions={
          mayAdd && (
            <LinkButton href="/evidence/new" icon="plus">
              {t('evidence.add')}
            </LinkButton>
          )
        }
      />
      {props.removed && (
        <Notice tone="success" title={t('evidence.removed')} live="status">
          <p>
            <a href="/evidence/bin">{t('evidence.toBin')}</a>
          </p>
        </Notice>
      )}
      {isWhole && waiting.length > 0 && (
        <Waiting language={language} memberId={member.id} waiting={waiting} framework={props.framework} />
      )}
      {list.all === 0 ? <NoEvidence {...props} mayAdd={mayAdd} /> : <List {...props} />}
      {mayAdd && (
        <p>
          <LinkButton href="/evidence/bin" kind="quiet" icon="remove">
            {t('evidence.bin.title')}
          </LinkButton>
        </p>
      )}
    </>
  )
}

function List({ language, member, today, query, list }: EvidenceProps) {
  const t = translator(language)
  const span = spanOf(query.page, list.total, evidencePerPage)
  const stepTo = (page: number | null | undefined, label: string) =>
    page == null ? undefined : { href: evidenceListHref({ ...query, page }), label }
  const isNarrowed = activeEvidenceFilters(query).length > 0
  return (
    <Section id="all" title={t('evidence.allTitle')}>
      <Filters language={language} role={member.role} query={query} />
      {isNarrowed && list.total > 0 && (
        <p role="status">
          {t('evidence.found', { total: list.total, all: list.all })}{' '}
          <a href="/evidence#all">{t('evidence.showAll')}</a>
        </p>
      )}
      {list.total === 0 ? (
        <NothingFound language={language} query={query} />
      ) : (
        <EvidenceTable language={language} today={today} query={query} rows={list.rows} />
      )}
      {span && (
        <Pagination
          label={t('evidence.pages.label')}
          summary={t('evidence.pages.summary', { from: span.from, until: span.until, total: span.total })}
          previous={stepTo(span.previous, t('evidence.pages.previous'))}
          next={stepTo(span.next, t('evidence.pages.next'))}
        />
      )}
    </Section>
  )
}

function NoEvidence({ language, mayAdd }: EvidenceProps & { readonly mayAdd: boolean }) {
  const t = translator(language)
  return (
    <EmptyState
      title={t('evidence.empty.title')}
      level={2}
      action={
        mayAdd && (
          <LinkButton href="/evidence/new" kind="secondary" icon="plus">
            {t('evidence.add')}
          </LinkButton>
        )
      }
    >
      <p>{t('evidence.empty.what')}</p>
      <p>{mayAdd ? t('evidence.empty.how') : t('evidence.empty.reader')}</p>
    </EmptyState>
  )
}
