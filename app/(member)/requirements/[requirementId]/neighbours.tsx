import { Pagination } from '../../../_ui/pagination'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Neighbours as Around } from '@/lib/requirements/order'

/** The way to the requirements before and after this one. */
export function Neighbours({ language, previous, next, place, of }: Around & { readonly language: Language }) {
  const t = translator(language)
  return (
    <Pagination
      label={t('requirements.around')}
      summary={t('requirements.place', { place, of })}
      previous={previous && { href: `/requirements/${previous.id}`, label: previous.title[language] }}
      next={next && { href: `/requirements/${next.id}`, label: next.title[language] }}
    />
  )
}
