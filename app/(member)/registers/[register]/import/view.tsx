import { LinkButton } from '../../../../_ui/button'
import { ErrorSummary } from '../../../../_ui/error-summary'
import { Notice } from '../../../../_ui/notice'
import { PageHeader } from '../../../../_ui/page-header'
import { Section } from '../../../../_ui/section'
import { formatSize } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { midSentence } from '@/lib/i18n/mid-sentence'
import { translator } from '@/lib/i18n/translate'
import { importSentence, type ImportProblem } from '@/lib/registers/import/import-problem'
import type { RegisterImport } from '@/lib/registers/import/register-import'
import type { RegisterDefinition } from '@/lib/registers/register'
import { EarlierImports } from './earlier-imports'
import { ImportForm } from './import-form'

type Props = {
  readonly language: Language
  readonly register: RegisterDefinition
  readonly importId: string
  readonly maxBytes: number
  readonly earlier: readonly RegisterImport[]
  /** Why the file that was sent before was not read. */
  readonly refused: { readonly problem: ImportProblem; readonly line: number | null } | null
  /** A column was chosen of which the cells were not kept. */
  readonly again: boolean
}

/** Choosing a spreadsheet for a register, and the imports there were. */
export function ImportView({ language, register, importId, maxBytes, earlier, refused, again }: Props) {
  const t = translator(language)
  const name = midSentence(register.title[language])
  return (
    <>
      <PageHeader
        back={{ href: `/registers/${register.name}`, label: t('import.back', { register: name }) }}
        title={t('import.title', { register: register.title[language] })}
        lead={t('import.lead')}
        actions={
          <LinkButton href={`/api/registers/${register.name}/template`} kind="quiet" icon="download">
            {t('import.template')}
          </LinkButton>
        }
      />
      {refused && (
        <ErrorSummary
          title={t('import.refusedTitle')}
          errors={[{ field: 'file', message: importSentence(language, refused.problem, refused.line) }]}
        />
      )}
      {again && (
        <Notice tone="info" title={t('import.again')} live="status">
          <p>{t('import.againText')}</p>
        </Notice>
      )}
      <ImportForm
        register={register.name}
        importId={importId}
        texts={{
          file: t('import.file'),
          fileHint: `${t('import.fileHint', { size: limitText(maxBytes, language) })} ${t('import.neighboursText')}`,
          submit: t('import.submit'),
          sending: t('import.sending'),
          readingFirst: t('import.readingFirst'),
          reading: t('import.reading', { rows: '{rows}' }),
          cancel: t('import.cancel'),
          cancelled: t('import.cancelled'),
          lost: t('import.lost'),
          noFile: t('import.problem.no-file'),
          refusedTitle: t('import.refusedTitle'),
        }}
      />
      <Section id="earlier" title={t('import.earlier')}>
        <EarlierImports language={language} imports={earlier} />
      </Section>
    </>
  )
}

/** The limit is counted as computers do, and told in whole megabytes: never more than fits. */
function limitText(bytes: number, language: Language): string {
  const megabytes = Math.floor(bytes / 1_048_576)
  return formatSize(megabytes === 0 ? bytes : megabytes * 1_000_000, language)
}
