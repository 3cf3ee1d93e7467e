import { LinkButton } from '../../../_ui/button'
import { Notice } from '../../../_ui/notice'
import { PageHeader } from '../../../_ui/page-header'
import { translator } from '@/lib/i18n/translate'
import { decisionTexts } from '../form-texts'
import { formValues } from '../form-values'
import type { LoadedDecision } from '../load'
import { RecordForm } from '../record-form'
import { Warnings } from '../warnings'

/** To record what was decided; who comes here after that finds the way to correct it. */
export function RecordView({ language, desk, table }: LoadedDecision) {
  const t = translator(language)
  const values = formValues(desk, table)
  const texts = decisionTexts(language, values, 'record', [
    ...(['decided-in-future', 'decided-before-start', 'evaluation-before-decision'] as const),
    ...(['decided-already', 'corrected-meanwhile'] as const),
  ])
  return (
    <>
      <PageHeader
        title={t('decision.form.title')}
        lead={t('decision.form.lead')}
        back={{ href: '/decision', label: t('decision.title') }}
      />
      {table.decision === null ? (
        <>
          <Warnings language={language} warnings={table.warnings} />
          <RecordForm values={values} texts={texts} />
        </>
      ) : (
        <>
          <Notice tone="info" title={t('decision.form.already.title')}>
            {t('decision.form.already.text')}
          </Notice>
          <div>
            <LinkButton href="/decision/correct">{t('decision.correct')}</LinkButton>
          </div>
        </>
      )}
    </>
  )
}
