import type { ReactNode } from 'react'
import { DescriptionList } from '../_ui/list'
import { Notice } from '../_ui/notice'
import { PageHeader } from '../_ui/page-header'
import { Table } from '../_ui/table'
import { formatMoment } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { isLong } from './is-long'
import { TextChange } from './text-change'

export type Difference = { readonly field: string; readonly label: string; readonly now: string; readonly then: string }

type PutBackViewProps = {
  readonly language: Language
  readonly title: string
  readonly eyebrow: string
  readonly historyHref: string
  /** When it was so. */
  readonly at: Date
  readonly differences: readonly Difference[]
  /** What follows from putting this back, in whole sentences. */
  readonly notes: readonly string[]
  readonly form: ReactNode
}

/** How it is now beside how it was, before somebody puts that back. */
export function PutBackView(props: PutBackViewProps) {
  const { language, differences, notes } = props
  const t = translator(language)
  const short = differences.filter(({ now, then }) => !isLong(now, then))
  const long = differences.filter((difference) => !short.includes(difference))
  return (
    <>
      <PageHeader
        back={{ href: props.historyHref, label: t('history.restore.back') }}
        eyebrow={props.eyebrow}
        title={props.title}
        lead={t('history.restore.lead', { moment: formatMoment(props.at, language) })}
      />
      {differences.length === 0 ? (
        <Notice tone="info" title={t('history.restore.same')}>
          <p>{t('history.restore.sameText')}</p>
        </Notice>
      ) : (
        <>
          {short.length > 0 && (
            <Table
              caption={t('history.restore.caption')}
              captionHidden
              columns={[
                { label: t('history.restore.field') },
                { label: t('history.restore.now') },
                { label: t('history.restore.then') },
              ]}
              rows={short.map(({ field, label, now, then }) => ({ key: field, cells: [label, now, then] }))}
            />
          )}
          {long.length > 0 && (
            <DescriptionList
              facts={long.map(({ label, now, then }) => ({
                term: label,
                value: (
                  <TextChange
                    before={now}
                    after={then}
                    labels={{ before: t('history.restore.now'), after: t('history.restore.then') }}
                  />
                ),
              }))}
            />
          )}
          {[...notes, t('history.restore.rest')].map((note) => (
            <p key={note}>{note}</p>
          ))}
          {props.form}
        </>
      )}
    </>
  )
}
