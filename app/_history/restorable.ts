import type { LogPage } from '@/lib/log/filter'
import type { ShownEntry } from '@/lib/log/shown'

/**
 * Entries after which the thing itself stood as one may want it again. Not the last of them: that is how it stands now.
 */
export function restorableIn(page: LogPage<ShownEntry>, actions: readonly string[]): readonly number[] {
  const numbers = page.rows.filter(({ action }) => actions.includes(action)).map(({ number }) => number)
  return page.newer ? numbers : numbers.slice(1)
}
