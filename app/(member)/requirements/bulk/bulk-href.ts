/** The page of a change of many, which is told from which list somebody comes. */
export function bulkHref(bulkId: string, list: string): string {
  return `/requirements/bulk/${bulkId}${list && `?list=${encodeURIComponent(list)}`}`
}
