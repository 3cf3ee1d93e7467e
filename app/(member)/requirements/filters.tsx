import { Button } from '../../_ui/button'
import { Disclosure } from '../../_ui/disclosure'
import { SelectField, TextField } from '../../_ui/field'
import { FilterLinks } from '../../_ui/filter-links'
import { FieldRow } from '../../_ui/form'
import type { Framework } from '@/lib/framework/framework'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { FilterCounts } from '@/lib/requirements/filter-counts'
import { activeFilters } from '@/lib/requirements/filter'
import { listHref, parseListQuery, sorts, type ListQuery } from '@/lib/requirements/list-query'
import { themeTitle } from './filter-texts'

type FiltersProps = {
  readonly language: Language
  readonly framework: Framework
  readonly query: ListQuery
  readonly counts: FilterCounts
  readonly shown: number
  readonly all: number
}

/** The form that the fields below belong to. It stands elsewhere, because the list around them is a form of its own. */
export function FilterForm() {
  return <form id="list-filter" action="/requirements" />
}

/** What the list is narrowed to and in which order: links and one plain form, each choice with how much it shows. */
export function Filters({ language, framework, query, counts, shown, all }: FiltersProps) {
  const t = translator(language)
  const choice = (name: string, count: number) => t('list.choice', { name, count })
  const isNarrowed = activeFilters(query).length > 0
  // Only a later round, or another edition, leaves answers to confirm.
  const isOffered = ({ show, count }: FilterCounts['shows'][number]) =>
    show !== 'to-confirm' || count > 0 || query.show === show
  const detailed = query.theme !== null || query.level !== null || query.sort !== 'framework'
  return (
    <search className="filters">
      <FilterLinks
        label={t('list.show.label')}
        links={counts.shows.filter(isOffered).map(({ show, count }) => ({
          href: listHref({ ...query, show }),
          label: t(`list.show.${show ?? 'all'}`),
          count,
          current: show === query.show,
        }))}
      />
      {query.show !== null && <input type="hidden" name="show" value={query.show} form="list-filter" />}
      <div className="filters-search">
        <TextField
          name="q"
          id="filter-q"
          type="search"
          label={t('list.search')}
          defaultValue={query.q}
          maxLength={100}
          form="list-filter"
        />
        <Button kind="secondary" icon="search" form="list-filter">
          {t('list.searchSubmit')}
        </Button>
      </div>
      {isNarrowed && (
        <p>
          {t('list.shown', { shown, all })}{' '}
          <a href={listHref({ ...parseListQuery({}, []), sort: query.sort })}>{t('list.all')}</a>
        </p>
      )}
      <Disclosure summary={t('list.more')} open={detailed}>
        <FieldRow>
          <SelectField
            {...{ name: 'theme', id: 'filter-theme', label: t('list.theme'), form: 'list-filter' }}
            defaultValue={query.theme ?? ''}
            options={counts.themes.map(({ theme, count }) => ({
              value: theme ?? '',
              label: choice(themeTitle(language, framework, theme), count),
            }))}
          />
          <SelectField
            {...{ name: 'level', id: 'filter-level', label: t('list.level'), form: 'list-filter' }}
            defaultValue={query.level ?? ''}
            options={counts.levels.map(({ level, count }) => ({
              value: level ?? '',
              label: choice(level === null ? t('list.allLevels') : t(`app.level.${level}`), count),
            }))}
          />
          <SelectField
            {...{ name: 'sort', id: 'filter-sort', label: t('list.sort.label'), form: 'list-filter' }}
            defaultValue={query.sort}
            options={sorts.map((sort) => ({ value: sort, label: t(`list.sort.${sort}`) }))}
          />
          <Button kind="secondary" form="list-filter">
            {t('list.apply')}
          </Button>
        </FieldRow>
      </Disclosure>
    </search>
  )
}
