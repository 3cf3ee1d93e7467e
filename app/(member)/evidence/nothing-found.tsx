import { LinkButton } from '../../_ui/button'
import { EmptyState } from '../../_ui/empty-state'
import {
  activeEvidenceFilters,
  evidenceListHref,
  withoutEvidenceFilter,
  type EvidenceFilter,
  type EvidenceQuery,
} from '@/lib/evidence/list-query'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'

type Props = { readonly language: Language; readonly query: EvidenceQuery }

/** Nothing fits: which filter to let go of, each one click away. */
export function NothingFound({ language, query }: Props) {
  const t = translator(language)
  return (
    <EmptyState
      title={t('evidence.nothing.title')}
      action={
        <LinkButton href="/evidence#all" kind="secondary">
          {t('evidence.showAll')}
        </LinkButton>
      }
    >
      <p>{t('evidence.nothing.text')}</p>
      <ul>
        {activeEvidenceFilters(query).map((filter) => (
          <li key={filter}>
            <a href={evidenceListHref(withoutEvidenceFilter(query, filter))}>
              {t('evidence.nothing.drop', { filter: filterText(language, query, filter) })}
            </a>
          </li>
        ))}
      </ul>
    </EmptyState>
  )
}

/** What a filter is set to, in words. */
function filterText(language: Language, query: EvidenceQuery, filter: EvidenceFilter): string {
  const t = translator(language)
  switch (filter) {
    case 'q':
      return t('evidence.nothing.words', { words: query.q })
    case 'kind':
      return t(`app.kind.${query.kind ?? 'other'}`)
    case 'validity':
      return t(`evidence.validity.${query.validity ?? 'valid'}`)
    case 'review':
      return t(`evidence.reviewed.${query.review ?? 'waiting'}`)
    case 'confidential':
    case 'unused':
    case 'privacy':
    case 'mine':
      return t(`evidence.filter.${filter}`)
  }
}
