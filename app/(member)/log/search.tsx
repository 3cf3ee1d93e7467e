import { Disclosure } from '../../_ui/disclosure'
import { VisuallyHidden } from '../../_ui/visually-hidden'
import { translator } from '@/lib/i18n/translate'
import { isFiltered } from '@/lib/log/filter'
import { FilterForm } from './filter-form'
import { filterText } from './filter-text'
import type { LoadedLog } from './load'

/** The form to search with, behind one line. After a search that line says what was asked, so the answer is seen at once. */
export function Search(props: LoadedLog) {
  const { language, filter } = props
  const t = translator(language)
  const form = <FilterForm {...props} />
  if (!isFiltered(filter)) return <Disclosure summary={t('log-page.filter.title')}>{form}</Disclosure>
  return (
    <search className="log-search">
      <Disclosure summary={t('log-page.filter.asked', { filters: filterText(props) })}>{form}</Disclosure>
      <a href="/log">
        {t('log-page.filter.clear')} <VisuallyHidden>{t('log-page.filter.clearWhat')}</VisuallyHidden>
      </a>
    </search>
  )
}
