import { Notice } from '../_ui/notice'
import { LinkButton } from '../_ui/button'
import { Row, RowList } from '../_ui/list'
import { PageHeader } from '../_ui/page-header'
import { Pagination } from '../_ui/pagination'
import { VisuallyHidden } from '../_ui/visually-hidden'
import { formatMoment, formatNumber } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { changesIn } from '@/lib/log/changes'
import { logHref, type LogPage, type LogPlace } from '@/lib/log/filter'
import { entrySentence } from '@/lib/log/sentence'
import type { Names, ShownEntry } from '@/lib/log/shown'
import { EntryChanges } from './entry-changes'

export type HistoryViewProps = {
  readonly language: Language
  readonly about: 'requirement' | 'evidence'
  /** Of the requirement or the document. */
  readonly title: string
  /** The page of the thing itself; its history is below it. */
  readonly href: string
  readonly page: LogPage<ShownEntry>
  readonly names: Names
  /** Entries to which can be put back, for who may; none for who may not. */
  readonly restorable: readonly number[]
  /** Which rounds it is about, where there were more; `number` is the one of now. */
  readonly rounds?: { readonly part: 'this-round' | 'earlier'; readonly number: number } | undefined
  /** Something was put back a moment ago. */
  readonly restored: boolean
}

/** What happened to one thing, newest first, from before to after. */
export function HistoryView(props: HistoryViewProps) {
  const { language, about, title, href, page } = props
  const t = translator(language)
  const [first, last] = [page.rows.at(0), page.rows.at(-1)]
  return (
    <>
      <PageHeader
        back={{ href, label: t(`history.${about}.back`) }}
        title={t(`history.${about}.title`, { title })}
        lead={t(`history.${about}.lead`)}
      />
      {props.restored && <Notice tone="success" title={t('history.restored')} live="status" />}
      <RoundPart {...props} />
      {first === undefined || last === undefined ? (
        <p>{t('history.none')}</p>
      ) : (
        <>
          <RowList>
            {page.rows.map((entry) => (
              <HistoryRow key={entry.number} {...props} entry={entry} />
            ))}
          </RowList>
          {(page.newer || page.older) && (
            <Pagination
              label={t('history.pages.label')}
              summary={t('history.pages.span', {
                from: formatNumber(last.number, language),
                until: formatNumber(first.number, language),
              })}
              previous={
                page.newer
                  ? { href: pageHref(props, { after: first.number }), label: t('history.pages.newer') }
                  : undefined
              }
              next={
                page.older
                  ? { href: pageHref(props, { before: last.number }), label: t('history.pages.older') }
                  : undefined
              }
            />
          )}
        </>
      )}
    </>
  )
}

/** What happened in earlier rounds stands apart: it tells how things came about, and nothing of it can be put back. */
function RoundPart({ language, href, rounds }: HistoryViewProps) {
  if (rounds === undefined) return null
  const t = translator(language)
  const { part, number } = rounds
  return part === 'this-round' ? (
    <p>
      {t('next-round.history.thisRoundText', { number })}{' '}
      <a href={`${href}/history?rounds=earlier`}>{t('next-round.history.earlier')}</a>
    </p>
  ) : (
    <p>
      {t('next-round.history.earlierText', { number })}{' '}
      <a href={`${href}/history`}>{t('next-round.history.thisRound')}</a>
    </p>
  )
}

function pageHref({ href, rounds }: HistoryViewProps, place: Partial<LogPlace>): string {
  const page = logHref(`${href}/history`, {}, place)
  return rounds?.part === 'earlier' ? `${page}&rounds=earlier` : page
}

function HistoryRow(props: HistoryViewProps & { readonly entry: ShownEntry }) {
  const { language, entry, names, href, restorable } = props
  const t = translator(language)
  const changes = changesIn(language, entry, names)
  const number = formatNumber(entry.number, language)
  return (
    <Row
      title={entrySentence(language, entry, names)}
      hint={t('log-page.row', { moment: formatMoment(entry.at, language), number })}
    >
      {changes.length > 0 && <EntryChanges language={language} changes={changes} />}
      {restorable.includes(entry.number) && (
        <p>
          <LinkButton href={`${href}/history/put-back?entry=${entry.number}`} kind="secondary" size="small">
            {t('history.putBack')}
            <VisuallyHidden> {t('history.putBackHint', { number })}</VisuallyHidden>
          </LinkButton>
        </p>
      )}
    </Row>
  )
}
