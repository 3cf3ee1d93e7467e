import { Pagination } from '../../../_ui/pagination'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { requirementHref } from '@/lib/requirements/list-query'
import type { Neighbours as Around } from '@/lib/requirements/order'

type NeighboursProps = Around & { readonly language: Language; readonly listQuery: string }

/** The way to the requirements before and after this one. */
export function Neighbours({ language, listQuery, previous, next, place, of }: NeighboursProps) {
  const t = translator(language)
  return (
    <Pagination
      label={t('requirements.around')}
      summary={t('requirements.place', { place, of })}
      previous={previous && { href: requirementHref(previous.id, listQuery), label: previous.title[language] }}
      next={next && { href: requirementHref(next.id, listQuery), label: next.title[language] }}
    />
  )
}
