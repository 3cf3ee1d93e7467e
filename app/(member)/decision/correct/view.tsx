import { LinkButton } from '../../../_ui/button'
import { Notice } from '../../../_ui/notice'
import { PageHeader } from '../../../_ui/page-header'
import { translator } from '@/lib/i18n/translate'
import { CorrectForm } from '../correct-form'
import { decisionTexts } from '../form-texts'
import { formValues } from '../form-values'
import type { LoadedDecision } from '../load'

/** To correct the decision in force; without one there is nothing to correct. */
export function CorrectView({ language, desk, table }: LoadedDecision) {
  const t = translator(language)
  const values = formValues(desk, table)
  const texts = decisionTexts(language, values, 'correct', [
    ...(['decided-in-future', 'decided-before-start', 'evaluation-before-decision'] as const),
    ...(['decided-already', 'corrected-meanwhile', 'nothing-corrected', 'not-found'] as const),
  ])
  return (
    <>
      <PageHeader
        title={t('decision.form.correctTitle')}
        lead={t('decision.form.correctLead')}
        back={{ href: '/decision', label: t('decision.title') }}
      />
      {table.decision === null ? (
        <>
          <Notice tone="info" title={t('decision.notYet.title')} />
          <div>
            <LinkButton href="/decision/record">{t('decision.record')}</LinkButton>
          </div>
        </>
      ) : (
        <CorrectForm decisionId={table.decision.id} values={values} texts={texts} />
      )}
    </>
  )
}
