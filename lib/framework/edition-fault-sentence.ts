import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { editionSheets } from './edition-sheet'
import type { EditionFault } from './edition-sheet-fault'

/** Says where in the file something is wrong, and what: by the names that the sheets and columns have there. */
export function editionFaultSentence(language: Language, { sheet, line, column, why, what }: EditionFault): string {
  const t = translator(language)
  const found = editionSheets.find(({ name }) => name === sheet)
  // A list or a text without its language is about the first column of it.
  const head = found?.columns.find(({ path }) => path === column || (column !== null && path.startsWith(`${column}.`)))
  const place = {
    sheet: found?.title[language] ?? sheet,
    column: head?.title[language] ?? what ?? t('framework-file.import.other'),
    why: t(`framework-file.import.fault.${why}`, { what: what ?? t('framework-file.import.other') }),
  }
  return line === null ? t('framework-file.import.atSheet', place) : t('framework-file.import.at', { ...place, line })
}
