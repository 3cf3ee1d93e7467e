import { formTexts } from '../../../../../_frame/form-texts'
import { PutBackForm } from '../../../../../_history/put-back-form'
import { PutBackView } from '../../../../../_history/put-back-view'
import { translator } from '@/lib/i18n/translate'
import { fieldLabel, valueInWords } from '@/lib/log/changes'
import { answerFields } from '@/lib/requirements/answer'
import { answerFieldsOf } from '@/lib/requirements/answer-form'
import { putAnswerBack } from '../actions'
import type { EarlierAnswer } from './load'

/** The answer of now beside an earlier one, which can be put back. */
export function PutAnswerBackView({ language, requirement, entry, now, wanted, ownerIsGone, names }: EarlierAnswer) {
  const t = translator(language)
  const historyHref = `/requirements/${requirement.id}/history`
  const changed = answerFields.filter((field) => now[field] !== wanted[field])
  const asksAgreement =
    wanted.verdict === 'not-applicable' && (changed.includes('verdict') || changed.includes('notApplicableReason'))
  return (
    <PutBackView
      language={language}
      title={t('history.restore.title')}
      eyebrow={requirement.title[language]}
      historyHref={historyHref}
      at={entry.at}
      differences={changed.map((field) => ({
        field,
        label: fieldLabel(language, field),
        now: valueInWords(language, field, now[field], names),
        then: valueInWords(language, field, wanted[field], names),
      }))}
      notes={[
        ...(ownerIsGone ? [t('history.restore.ownerGone')] : []),
        ...(asksAgreement ? [t('history.restore.approval')] : []),
      ]}
      form={
        <PutBackForm
          action={putAnswerBack}
          fields={{
            requirementId: requirement.id,
            entry: String(entry.number),
            was: JSON.stringify(answerFieldsOf(now)),
          }}
          cancelHref={historyHref}
          texts={{
            ...formTexts(t, ['not-found', 'changed-meanwhile', 'not-applicable-reason-missing']),
            submit: t('history.restore.submit'),
            cancel: t('history.restore.cancel'),
          }}
        />
      }
    />
  )
}
