/** Where a page stands in a whole list, counted from 1, and the pages beside it. */
export type PageSpan = {
  readonly from: number
  readonly until: number
  readonly total: number
  readonly previous: number | null
  readonly next: number | null
}

/** The span of a page of so many rows each; null when everything fits on one. */
export function spanOf(page: number, total: number, perPage: number): PageSpan | null {
  const pages = Math.ceil(total / perPage)
  if (pages <= 1) return null
  return {
    from: (page - 1) * perPage + 1,
    until: Math.min(page * perPage, total),
    total,
    previous: page > 1 ? page - 1 : null,
    next: page < pages ? page + 1 : null,
  }
}

/** No list has more pages; a larger number would be too large for the database. */
const mostPages = 1_000_000

/** The page that an address asks for; the first when it says nothing that can be one. */
export function pageIn(text: unknown): number {
  const page = typeof text === 'string' ? Number(text) : 1
  return Number.isInteger(page) && page >= 1 && page <= mostPages ? page : 1
}
