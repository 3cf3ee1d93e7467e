import type { Level } from '@/lib/framework/weight'

/** What the list can be narrowed to, by the word in its address. */
export const shows = ['open', 'mine', 'not-provable', 'expiring', 'waiting', 'to-confirm'] as const
export type Show = (typeof shows)[number]

/** In which order; `framework` is that of the themes and needs no word in the address. */
export const sorts = ['framework', 'due', 'changed', 'state'] as const
export type Sort = (typeof sorts)[number]

export const levels = ['must', 'should', 'optional'] as const satisfies readonly Level[]

/** How somebody wants to see the list; all of it stands in the address, so that it can be kept and sent to a colleague. */
export type ListQuery = {
  readonly show: Show | null
  readonly theme: string | null
  readonly level: Level | null
  /** Words to look for in the titles of requirements and of their themes, as typed. */
  readonly q: string
  readonly sort: Sort
}

/** What an address says, as Next hands it over. */
export type AddressQuery = Readonly<Record<string, string | readonly string[] | undefined>>

/** More than this is no title. */
const longestSearch = 100

/** Reads the address; what it does not know, it does not say: an old or mistyped address still opens the list. */
export function parseListQuery(query: AddressQuery, themeIds: readonly string[]): ListQuery {
  const word = (name: string) => {
    const value = query[name]
    return typeof value === 'string' ? value : value?.[0]
  }
  return {
    show: oneOf(shows, word('show')),
    theme: oneOf(themeIds, word('theme')),
    level: oneOf(levels, word('level')),
    q: (word('q') ?? '').trim().slice(0, longestSearch),
    sort: oneOf(sorts, word('sort')) ?? 'framework',
  }
}

/** The part of the address after the question mark; empty for the whole list in its own order. */
export function queryText({ show, theme, level, q, sort }: ListQuery): string {
  const words = [
    ['show', show],
    ['theme', theme],
    ['level', level],
    ['q', q],
    ['sort', sort === 'framework' ? null : sort],
  ] as const
  return new URLSearchParams(words.flatMap(([name, value]) => (value ? [[name, value]] : []))).toString()
}

/** The address of the list, seen this way. */
export function listHref(query: ListQuery): string {
  return withQuery('/requirements', queryText(query))
}

/** The query of the list as another page was told it; empty for anything that says nothing. */
export function toldQuery(text: string | readonly string[] | undefined, themeIds: readonly string[]): string {
  if (typeof text !== 'string') return ''
  return queryText(parseListQuery(Object.fromEntries(new URLSearchParams(text)), themeIds))
}

/** The address of a requirement, which is told from which list somebody comes. */
export function requirementHref(requirementId: string, query: string): string {
  return withQuery(`/requirements/${requirementId}`, query && `list=${encodeURIComponent(query)}`)
}

/** The address of the list, at the row of a requirement. */
export function rowHref(requirementId: string, query: string): string {
  return `${withQuery('/requirements', query)}#${requirementId}`
}

function withQuery(path: string, query: string): string {
  return query === '' ? path : `${path}?${query}`
}

function oneOf<const T extends string>(known: readonly T[], word: string | undefined): T | null {
  return known.find((one) => one === word) ?? null
}
