import { Notice } from '../../../../_ui/notice'
import { translator } from '@/lib/i18n/translate'
import type { Column } from '@/lib/registers/column'
import { mappingOf } from '@/lib/registers/import/import-column'
import { missingKeyColumns, missingRequiredColumns } from '@/lib/registers/import/key-columns'
import { bringsAnything } from '@/lib/registers/import/register-import'
import { registerOf } from '@/lib/registers/registers'
import type { ShownImport } from './load'
import { PastTerm } from './past-term'

/** What must be known before anybody confirms: what stands in the way, what changed meanwhile, or that there is nothing to do. */
export function PreviewNotices({ language, shown, asked }: ShownImport) {
  const t = translator(language)
  const register = registerOf(shown.register)
  const mapping = mappingOf(shown.columns)
  const inFile = register.columns.filter(({ name }) => mapping.has(name))
  const titles = (columns: readonly Column[]) => columns.map(({ title }) => `‘${title[language]}’`).join(', ')
  const key = missingKeyColumns(register, inFile)
  if (key.length > 0) {
    return (
      <Notice tone="problem" title={t('import.keyMissing')}>
        <p>{t('import.keyMissingText', { columns: titles(key) })}</p>
      </Notice>
    )
  }
  const required = missingRequiredColumns(register, inFile)
  const { counts } = shown
  return (
    <>
      {asked.meanwhile && (
        <Notice tone="warning" title={t('import.meanwhile')} live="alert">
          <p>{t('import.meanwhileText')}</p>
        </Notice>
      )}
      {required.length > 0 && (
        <Notice tone="warning" title={t('import.requiredMissing')}>
          <p>{t('import.requiredMissingText', { columns: titles(required) })}</p>
        </Notice>
      )}
      <PastTerm language={language} shown={shown} />
      <UnknownCodes language={language} shown={shown} />
      {counts && !bringsAnything(counts) && (
        <Notice tone="info" title={t('import.nothing')}>
          <p>{t(counts.faulty === 0 ? 'import.nothingSame' : 'import.nothingFaulty')}</p>
        </Notice>
      )}
    </>
  )
}

/** Codes of mediators that nobody has: mistyped, or not in their register yet. */
function UnknownCodes({ language, shown }: Pick<ShownImport, 'language' | 'shown'>) {
  const t = translator(language)
  const unknown = shown.counts?.unknownCodes
  if (unknown === undefined) return null
  const { first, total } = unknown
  const named = first.join(', ')
  const codes =
    total > first.length ? t('import.unknownCodesMore', { codes: named, count: total - first.length }) : named
  return (
    <Notice tone="warning" title={t('import.unknownCodes')}>
      <p>{t('import.unknownCodesText', { count: total, codes })}</p>
      <p>{t('import.unknownCodesNext')}</p>
    </Notice>
  )
}
