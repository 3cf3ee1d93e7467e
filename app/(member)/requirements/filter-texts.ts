import type { Framework } from '@/lib/framework/framework'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { FilterName } from '@/lib/requirements/filter'
import type { ListQuery } from '@/lib/requirements/list-query'

/** What a filter is set to, in words, to name it when it is let go of. */
export function filterText(language: Language, framework: Framework, query: ListQuery, name: FilterName): string {
  const t = translator(language)
  switch (name) {
    case 'show':
      return t(`list.show.${query.show ?? 'all'}`)
    case 'theme':
      return themeTitle(language, framework, query.theme)
    case 'level':
      return query.level === null ? t('list.allLevels') : t(`app.level.${query.level}`)
    case 'q':
      return query.q
  }
}

export function themeTitle(language: Language, framework: Framework, themeId: string | null): string {
  const theme = framework.themes.find(({ id }) => id === themeId)
  return theme?.title[language] ?? translator(language)('list.allThemes')
}
