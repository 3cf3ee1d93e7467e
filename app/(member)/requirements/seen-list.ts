import type { Language } from '@/lib/i18n/languages'
import type { ListedMember } from '@/lib/members/listed'
import type { Readiness } from '@/lib/readiness/score'
import type { Standing } from '@/lib/readiness/standing'
import { filtered } from '@/lib/requirements/filter'
import { filterCounts, filtersToDrop } from '@/lib/requirements/filter-counts'
import type { ListQuery } from '@/lib/requirements/list-query'
import { listedRequirements } from '@/lib/requirements/listed'
import { themesInOrder } from '@/lib/requirements/order'
import { grouped } from '@/lib/requirements/sort'

/** What the list is made from, for one member and one query. */
export type SeenList = {
  readonly language: Language
  readonly standing: Standing
  readonly readiness: Readiness
  readonly members: readonly ListedMember[]
  readonly memberId: string
  readonly query: ListQuery
}

/** The rows under their headings, and what the filters beside them say. */
export function seenList({ language, standing, readiness, memberId, query }: SeenList) {
  const all = listedRequirements(language, standing, readiness)
  const seen = filtered(all, query, memberId)
  const themeIds = themesInOrder(standing.framework, standing.round.kind).map(({ theme }) => theme.id)
  return {
    groups: grouped(seen, query.sort),
    counts: filterCounts(all, query, memberId, themeIds),
    toDrop: seen.length === 0 ? filtersToDrop(all, query, memberId) : [],
    shown: seen.length,
    all: all.length,
  }
}
