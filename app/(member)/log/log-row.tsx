import { EntryChanges } from '../../_history/entry-changes'
import { Disclosure } from '../../_ui/disclosure'
import { Row } from '../../_ui/list'
import { formatMoment, formatNumber } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { changesIn } from '@/lib/log/changes'
import { logHref } from '@/lib/log/filter'
import { entrySentence } from '@/lib/log/sentence'
import type { Names, ShownEntry } from '@/lib/log/shown'

type Props = { readonly language: Language; readonly entry: ShownEntry; readonly names: Names }

/** One entry: a sentence, and what it changed for who wants to know. */
export function LogRow({ language, entry, names }: Props) {
  const t = translator(language)
  const changes = changesIn(language, entry, names)
  const number = formatNumber(entry.number, language)
  return (
    <Row
      id={`entry-${entry.number}`}
      title={entrySentence(language, entry, names)}
      hint={t('log-page.row', { moment: formatMoment(entry.at, language), number })}
    >
      {changes.length > 0 && (
        <Disclosure summary={t('log-page.what')}>
          <EntryChanges language={language} changes={changes} />
        </Disclosure>
      )}
      {entry.batchId !== null && (
        <p>
          <a href={logHref('/log', { batch: entry.batchId })}>{t('log-page.batch')}</a>
        </p>
      )}
      {entry.bulkId !== null && (
        <p>
          <a href={`/requirements/bulk/${entry.bulkId}`}>{t('log-page.bulk')}</a>
        </p>
      )}
    </Row>
  )
}
