import { Button } from '../../../_ui/button'
import { ErrorSummary } from '../../../_ui/error-summary'
import { FileField } from '../../../_ui/file-field'
import { FormActions } from '../../../_ui/form'
import { Stack } from '../../../_ui/layout'
import { Notice } from '../../../_ui/notice'
import { PageHeader } from '../../../_ui/page-header'
import type { EditionFault } from '@/lib/framework/edition-sheet-fault'
import { editionFaultSentence } from '@/lib/framework/edition-fault-sentence'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { importSentence, type ImportProblem } from '@/lib/registers/import/import-problem'

type Props = {
  readonly language: Language
  /** Why the file that was sent before was not read. */
  readonly refused: { readonly problem: ImportProblem; readonly line: number | null } | null
  readonly faults: readonly EditionFault[]
}

/** Choosing a spreadsheet with an edition; its faults by sheet, row and column. */
export function ImportEditionView({ language, refused, faults }: Props) {
  const t = translator(language)
  return (
    <>
      <PageHeader
        back={{ href: '/framework', label: t('framework-file.import.back') }}
        title={t('framework-file.import.title')}
        lead={t('framework-file.import.lead')}
      />
      <Stack gap="lg">
        {refused && (
          <ErrorSummary
            title={t('framework-file.import.refused')}
            errors={[{ field: 'file', message: importSentence(language, refused.problem, refused.line) }]}
          />
        )}
        {faults.length > 0 && (
          <Notice tone="problem" title={t('framework-file.import.faultsTitle')} live="alert">
            <p>{t('framework-file.import.faultsLead')}</p>
            <ul>
              {faults.map((fault, index) => (
                <li key={index}>{editionFaultSentence(language, fault)}</li>
              ))}
            </ul>
          </Notice>
        )}
        <form action="/api/framework/imports" method="post" encType="multipart/form-data">
          <FileField
            name="file"
            label={t('framework-file.import.fileField')}
            hint={t('framework-file.import.fileHint')}
            accept=".xlsx"
            required
          />
          <FormActions>
            <Button type="submit">{t('framework-file.import.submit')}</Button>
          </FormActions>
        </form>
      </Stack>
    </>
  )
}
