import { LinkButton } from '../../_ui/button'
import { EmptyState } from '../../_ui/empty-state'
import { Split } from '../../_ui/layout'
import { RowList } from '../../_ui/list'
import { PageHeader } from '../../_ui/page-header'
import { Pagination } from '../../_ui/pagination'
import { Section } from '../../_ui/section'
import { formatNumber } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translate'
import { isFiltered, logHref } from '@/lib/log/filter'
import { Head } from './head'
import { LogRow } from './log-row'
import type { LoadedLog } from './load'
import { Search } from './search'

/** Who did what and when, and whether the log is still whole. */
export function LogView(props: LoadedLog) {
  const { language, filter } = props
  const t = translator(language)
  const filtered = isFiltered(filter)
  return (
    <>
      <PageHeader title={t('log-page.title')} lead={t('log-page.lead')} />
      <Split
        asideLabel={t('log-page.head.title')}
        main={
          <>
            <Search {...props} />
            <Section
              id="entries"
              title={
                filtered
                  ? t('log-page.found', { count: formatNumber(props.count, language) })
                  : t('log-page.everything')
              }
              lead={filter.batch === null ? t('log-page.newest') : t('log-page.filter.batch')}
              actions={
                <LinkButton href={logHref('/api/log', filter)} kind="secondary" size="small" icon="download">
                  {t('log-page.export')}
                </LinkButton>
              }
            >
              <Entries {...props} />
            </Section>
          </>
        }
        aside={<Head language={language} head={props.head} />}
      />
    </>
  )
}

function Entries({ language, filter, names, page }: LoadedLog) {
  const t = translator(language)
  const [first, last] = [page.rows.at(0), page.rows.at(-1)]
  if (first === undefined || last === undefined) {
    return (
      <EmptyState title={t('log-page.none')}>
        <p>{t('log-page.noneText')}</p>
      </EmptyState>
    )
  }
  return (
    <>
      <RowList>
        {page.rows.map((entry) => (
          <LogRow key={entry.number} language={language} entry={entry} names={names} />
        ))}
      </RowList>
      {(page.newer || page.older) && (
        <Pagination
          label={t('log-page.pages.label')}
          summary={t('log-page.pages.span', {
            from: formatNumber(last.number, language),
            until: formatNumber(first.number, language),
          })}
          previous={
            page.newer
              ? {
                  href: `${logHref('/log', filter, { after: first.number })}#entries`,
                  label: t('log-page.pages.newer'),
                }
              : undefined
          }
          next={
            page.older
              ? {
                  href: `${logHref('/log', filter, { before: last.number })}#entries`,
                  label: t('log-page.pages.older'),
                }
              : undefined
          }
        />
      )}
    </>
  )
}
