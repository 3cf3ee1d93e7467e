import { pageIn } from '../paging'
import { evidenceKinds, type EvidenceKind } from './evidence'

/** Days ahead in which an item that runs out counts as running out soon. */
export const soonDays = 60

export const validities = ['valid', 'expiring', 'expired', 'no-end'] as const
export type Validity = (typeof validities)[number]
export const reviewFilters = ['waiting', 'accepted', 'rejected'] as const
export type ReviewFilter = (typeof reviewFilters)[number]
export const evidenceSorts = ['newest', 'title', 'about', 'valid-until'] as const
export type EvidenceSort = (typeof evidenceSorts)[number]

/** What the list of evidence is narrowed to and how it is ordered, as its address says. */
export type EvidenceQuery = {
  /** Words that all stand in the title or in the name of a file. */
  readonly q: string
  readonly kind: EvidenceKind | null
  readonly validity: Validity | null
  readonly review: ReviewFilter | null
  readonly confidential: boolean
  readonly unused: boolean
  /** Only what holds personal data about which nobody decided yet. */
  readonly privacy: boolean
  readonly mine: boolean
  readonly sort: EvidenceSort
  /** Counted from 1. */
  readonly page: number
}

export const evidenceFilters = ['q', 'kind', 'validity', 'review', 'confidential', 'unused', 'privacy', 'mine'] as const
export type EvidenceFilter = (typeof evidenceFilters)[number]

type Asked = Readonly<Record<string, string | readonly string[] | undefined>>

const longestSearch = 100

/** Reads the address; what nobody can mean is left out. */
export function parseEvidenceQuery(asked: Asked): EvidenceQuery {
  const one = (name: string) => (typeof asked[name] === 'string' ? asked[name] : '')
  const among = <T extends string>(choices: readonly T[], name: string) =>
    choices.find((choice) => choice === one(name)) ?? null
  return {
    q: [...one('q').replaceAll('\u0000', '').trim()].slice(0, longestSearch).join(''),
    kind: among(evidenceKinds, 'kind'),
    validity: among(validities, 'validity'),
    review: among(reviewFilters, 'review'),
    confidential: one('confidential') !== '',
    unused: one('unused') !== '',
    privacy: one('privacy') !== '',
    mine: one('mine') !== '',
    sort: among(evidenceSorts, 'sort') ?? 'newest',
    page: pageIn(asked['page']),
  }
}

/** The same in an address; what is as usual stays out of it. */
export function evidenceQueryText(query: EvidenceQuery): string {
  const said = new URLSearchParams()
  for (const filter of activeEvidenceFilters(query))
    said.set(filter, query[filter] === true ? 'on' : String(query[filter]))
  if (query.sort !== 'newest') said.set('sort', query.sort)
  if (query.page > 1) said.set('page', String(query.page))
  return said.toString()
}

/** The list as a link; another page or another filter is another query. */
export function evidenceListHref(query: EvidenceQuery): string {
  const said = evidenceQueryText(query)
  return `/evidence${said === '' ? '' : `?${said}`}#all`
}

/** The list that somebody came from, out of the address of an item. */
export function evidenceListFrom(text: string): EvidenceQuery {
  return parseEvidenceQuery(Object.fromEntries(new URLSearchParams(text)))
}

/** The filters that narrow anything. */
export function activeEvidenceFilters(query: EvidenceQuery): readonly EvidenceFilter[] {
  return evidenceFilters.filter((filter) => query[filter] !== null && query[filter] !== '' && query[filter] !== false)
}

/** The query without one of its filters, from its first page. */
export function withoutEvidenceFilter(query: EvidenceQuery, filter: EvidenceFilter): EvidenceQuery {
  return { ...query, [filter]: parseEvidenceQuery({})[filter], page: 1 }
}
