import { rowsPerPage } from './row'

/** Where a page stands in the whole list, counted from 1, and the pages beside it; null when everything fits on one. */
export function spanOf(page: number, total: number) {
  const pages = Math.ceil(total / rowsPerPage)
  if (pages <= 1) return null
  return {
    from: (page - 1) * rowsPerPage + 1,
    until: Math.min(page * rowsPerPage, total),
    total,
    previous: page > 1 ? page - 1 : null,
    next: page < pages ? page + 1 : null,
  }
}
