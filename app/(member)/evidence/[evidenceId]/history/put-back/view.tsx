import { formTexts } from '../../../../../_frame/form-texts'
import { PutBackForm } from '../../../../../_history/put-back-form'
import { PutBackView } from '../../../../../_history/put-back-view'
import { differences, type DetailField } from '@/lib/evidence/details'
import { translator } from '@/lib/i18n/translate'
import { fieldLabel, valueInWords } from '@/lib/log/changes'
import { putDetailsBack } from '../actions'
import type { EarlierDetails } from './load'

/** Days from which follows how long an item proves anything. */
const days: readonly DetailField[] = ['aboutOn', 'periodUntil', 'endsOn']

/** What we know of an item now beside what we knew earlier, which can be put back. */
export function PutDetailsBackView({ language, now, entry, details, names }: EarlierDetails) {
  const t = translator(language)
  const historyHref = `/evidence/${now.id}/history`
  const changed = differences(now, details)
  return (
    <PutBackView
      language={language}
      title={t('history.restore.titleEvidence')}
      eyebrow={now.title}
      historyHref={historyHref}
      at={entry.at}
      differences={changed.map((field) => ({
        field,
        label: fieldLabel(language, field),
        now: valueInWords(language, field, now[field], names),
        then: valueInWords(language, field, details[field], names),
      }))}
      notes={changed.some((field) => days.includes(field)) ? [t('history.restore.review')] : []}
      form={
        <PutBackForm
          action={putDetailsBack}
          fields={{ evidenceId: now.id, entry: String(entry.number), version: String(now.version) }}
          cancelHref={historyHref}
          texts={{
            ...formTexts(t, ['not-found', 'changed-meanwhile', 'already-reviewed']),
            submit: t('history.restore.submit'),
            cancel: t('history.restore.cancel'),
          }}
        />
      }
    />
  )
}
