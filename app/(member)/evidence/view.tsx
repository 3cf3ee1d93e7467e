import { LinkButton } from '../../_ui/button'
import { EmptyState } from '../../_ui/empty-state'
import { Notice } from '../../_ui/notice'
import { PageHeader } from '../../_ui/page-header'
import { Pagination } from '../../_ui/pagination'
import { Section } from '../../_ui/section'
import type { ShownLink } from '@/lib/evidence/link'
import { spanOf, type ListedEvidence } from '@/lib/evidence/listed'
import type { Framework } from '@/lib/framework/framework'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { EvidenceTable } from './evidence-table'
import { Waiting } from './waiting'

export type EvidenceProps = {
  readonly language: Language
  readonly page: number
  readonly list: { readonly rows: readonly ListedEvidence[]; readonly total: number }
  /** Links that this member can review; empty for who may not. */
  readonly waiting: readonly ShownLink[]
  readonly framework: Framework
  readonly mayAdd: boolean
  /** An item was removed a moment ago. */
  readonly removed: boolean
}

/** All evidence, with what waits for this member on top. */
export function EvidenceView(props: EvidenceProps) {
  const { language, list, waiting, mayAdd } = props
  const t = translator(language)
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
      {props.removed && <Notice tone="success" title={t('evidence.removed')} live="status" />}
      {waiting.length > 0 && <Waiting language={language} waiting={waiting} framework={props.framework} />}
      {list.total === 0 ? <NoEvidence {...props} /> : <List {...props} />}
    </>
  )
}

function List({ language, page, list }: EvidenceProps) {
  const t = translator(language)
  const span = spanOf(page, list.total)
  const stepTo = (to: number | null | undefined, label: string) =>
    to == null ? undefined : { href: to === 1 ? '/evidence#all' : `/evidence?page=${to}#all`, label }
  return (
    <Section id="all" title={t('evidence.allTitle')}>
      <EvidenceTable language={language} rows={list.rows} />
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

function NoEvidence({ language, mayAdd }: EvidenceProps) {
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
