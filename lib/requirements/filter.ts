import type { ListQuery, Show } from './list-query'
import type { ListedRequirement } from './listed'
import { containsWords } from './search-text'

/** Which parts of a query narrow the list; the order does not. */
export const filterNames = ['show', 'theme', 'level', 'q'] as const
export type FilterName = (typeof filterNames)[number]

/** The requirements that the query asks for; `memberId` is who "mine" is about. */
export function filtered(
  all: readonly ListedRequirement[],
  query: ListQuery,
  memberId: string,
): readonly ListedRequirement[] {
  return all.filter((one) => filterNames.every((name) => passes(one, query, name, memberId)))
}

/** The filters of a query that narrow anything. */
export function activeFilters(query: ListQuery): readonly FilterName[] {
  return filterNames.filter((name) => query[name] !== null && query[name] !== '')
}

/** The query without one of its filters. */
export function without(query: ListQuery, name: FilterName): ListQuery {
  return { ...query, [name]: name === 'q' ? '' : null }
}

function passes(one: ListedRequirement, query: ListQuery, name: FilterName, memberId: string): boolean {
  switch (name) {
    case 'show':
      return query.show === null || isShown(one, query.show, memberId)
    case 'theme':
      return query.theme === null || one.themeId === query.theme
    case 'level':
      return query.level === null || one.level === query.level
    case 'q':
      return query.q === '' || containsWords(`${one.title} ${one.theme}`, query.q)
  }
}

function isShown({ readiness, assessment, waits, endsSoon }: ListedRequirement, show: Show, memberId: string): boolean {
  switch (show) {
    case 'open':
      return readiness.applies && readiness.state !== 'ready'
    case 'mine':
      return assessment.ownerId === memberId
    case 'not-provable':
      return readiness.state === 'claimed'
    case 'expiring':
      return endsSoon
    case 'waiting':
      return waits
    case 'to-confirm':
      return assessment.toConfirm !== null
  }
}
