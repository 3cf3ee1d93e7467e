import type { ListedRow } from '../../_live/changes-reply'
import type { Changed } from '@/lib/changes/changes'
import type { Words } from './post-row'
import type { RowSaver } from './row-saver'
import { isSame, type RowStatus } from './row-status'

type Surroundings = {
  readonly saver: Pick<RowSaver, 'restingAt' | 'accept'>
  readonly put: (id: string, words: Words) => void
  readonly isBeingUsed: (id: string) => boolean
}

/**
 * Takes over what colleagues stored in rows that this person is not busy with, and gives what is said of those rows. A
 * row with a choice that is not stored stays as it is: saving it brings both answers side by side.
 */
export function takenOver(
  rows: readonly ListedRow[],
  changes: readonly Changed[],
  { saver, put, isBeingUsed }: Surroundings,
): ReadonlyMap<string, RowStatus> {
  const statuses = new Map<string, RowStatus>()
  for (const { id, work, verdict, version } of rows) {
    const stored = saver.restingAt(id)
    if (stored === undefined || version <= stored.version) continue
    const theirs = { work, verdict, version }
    if (isSame(stored, theirs)) {
      saver.accept(id, theirs)
      continue
    }
    // Somebody who has the focus here may choose at any moment; the row changes under nobody's hands.
    const held = isBeingUsed(id)
    if (!held) {
      saver.accept(id, theirs)
      put(id, theirs)
    }
    const change = changes.find((one) => one.id === id)
    statuses.set(id, { kind: 'theirs', by: change?.by ?? null, own: change?.own ?? false, held, theirs })
  }
  return statuses
}
