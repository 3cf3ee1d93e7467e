import { activeFilters, filtered, without, type FilterName } from './filter'
import { levels, shows, type ListQuery, type Show } from './list-query'
import type { ListedRequirement } from './listed'
import type { Level } from '@/lib/framework/weight'

/** How many requirements each choice of a filter would show, with the other filters as they are. */
export type FilterCounts = {
  readonly shows: readonly { readonly show: Show | null; readonly count: number }[]
  readonly themes: readonly { readonly theme: string | null; readonly count: number }[]
  readonly levels: readonly { readonly level: Level | null; readonly count: number }[]
}

/** Counts for every choice, "all of them" first. */
export function filterCounts(
  all: readonly ListedRequirement[],
  query: ListQuery,
  memberId: string,
  themeIds: readonly string[],
): FilterCounts {
  const count = (change: Partial<ListQuery>) => filtered(all, { ...query, ...change }, memberId).length
  return {
    shows: [null, ...shows].map((show) => ({ show, count: count({ show }) })),
    themes: [null, ...themeIds].map((theme) => ({ theme, count: count({ theme }) })),
    levels: [null, ...levels].map((level) => ({ level, count: count({ level }) })),
  }
}

/** For a query that shows nothing: which one filter to drop, and how many that brings back, most first. */
export function filtersToDrop(
  all: readonly ListedRequirement[],
  query: ListQuery,
  memberId: string,
): readonly { readonly name: FilterName; readonly count: number }[] {
  return activeFilters(query)
    .map((name) => ({ name, count: filtered(all, without(query, name), memberId).length }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count)
}
