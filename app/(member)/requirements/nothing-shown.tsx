import { EmptyState } from '../../_ui/empty-state'
import { LinkButton } from '../../_ui/button'
import type { Framework } from '@/lib/framework/framework'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { without, type FilterName } from '@/lib/requirements/filter'
import { listHref, type ListQuery } from '@/lib/requirements/list-query'
import { filterText } from './filter-texts'

type NothingShownProps = {
  readonly language: Language
  readonly framework: Framework
  readonly query: ListQuery
  readonly toDrop: readonly { readonly name: FilterName; readonly count: number }[]
}

/** Nothing fits: which one filter to let go of, and what that brings back. */
export function NothingShown({ language, framework, query, toDrop }: NothingShownProps) {
  const t = translator(language)
  return (
    <EmptyState
      level={2}
      title={t('list.empty.title')}
      action={
        <LinkButton href="/requirements" kind="secondary">
          {t('list.all')}
        </LinkButton>
      }
    >
      <p>{t(toDrop.length > 0 ? 'list.empty.text' : 'list.empty.nothing')}</p>
      {toDrop.length > 0 && (
        <ul>
          {toDrop.map(({ name, count }) => (
            <li key={name}>
              <a href={listHref(without(query, name))}>
                {t('list.empty.drop', { name: filterText(language, framework, query, name), count })}
              </a>
            </li>
          ))}
        </ul>
      )}
    </EmptyState>
  )
}
