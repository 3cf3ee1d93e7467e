import { Button } from '../../../_ui/button'
import { CheckboxField } from '../../../_ui/choice'
import { ErrorSummary } from '../../../_ui/error-summary'
import { FileField } from '../../../_ui/file-field'
import { FormActions } from '../../../_ui/form'
import { Notice } from '../../../_ui/notice'
import { Section } from '../../../_ui/section'
import type { QuestionFault } from '@/lib/framework/questionnaire'
import type { QuestionnaireProblem } from '@/lib/framework/questionnaire-problem'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { importSentence, type ImportProblem } from '@/lib/registers/import/import-problem'

type Props = {
  readonly language: Language
  readonly hasDraft: boolean
  readonly unread: ImportProblem | null
  readonly line: number | null
  readonly problem: QuestionnaireProblem | null
  readonly faults: readonly QuestionFault[]
}

/** Choosing the file, saying whose words it holds, and what was wrong with the file before. */
export function FileStep({ language, hasDraft, unread, line, problem, faults }: Props) {
  const t = translator(language)
  const sentence =
    problem !== null
      ? t(`framework-file.questionnaire.problem.${problem}`)
      : unread === null
        ? null
        : importSentence(language, unread, line)
  return (
    <Section id="file-step" title={t('framework-file.questionnaire.step1')}>
      {sentence !== null && (
        <ErrorSummary title={t('framework-file.import.refused')} errors={[{ field: 'file', message: sentence }]} />
      )}
      {faults.length > 0 && (
        <Notice tone="problem" title={t('framework-file.questionnaire.faultsTitle')} live="alert">
          <p>{t('framework-file.import.faultsLead')}</p>
          <ul>
            {faults.map(({ line: row, why }) => (
              <li key={`${row}-${why}`}>
                {t('framework-file.questionnaire.row', {
                  line: row,
                  why: t(`framework-file.questionnaire.fault.${why}`),
                })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {hasDraft && <p>{t('framework-file.questionnaire.draftKept')}</p>}
      <form action="/api/framework/questionnaire" method="post" encType="multipart/form-data">
        <FileField
          name="file"
          label={t('framework-file.questionnaire.fileField')}
          hint={t('framework-file.questionnaire.fileHint')}
          accept=".xlsx,.csv"
          required
        />
        <CheckboxField
          name="ccvOwn"
          label={t('framework-file.questionnaire.ccvOwn')}
          hint={t('framework-file.questionnaire.ccvOwnHint')}
        />
        <FormActions>
          <Button type="submit" kind={hasDraft ? 'secondary' : 'primary'}>
            {t('framework-file.questionnaire.submit')}
          </Button>
        </FormActions>
      </form>
    </Section>
  )
}
