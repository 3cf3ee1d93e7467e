import { readContent, type SnapshotContent } from '@/lib/rounds/snapshot/content'
import type { Tx } from './transaction'

const kept = globalThis as typeof globalThis & { toetsklaarFrozen?: Map<string, SnapshotContent> }

/** As many as one looks at side by side, some organisations over. */
const mostKept = 20

/**
 * What the snapshot of a frozen round holds. It never changes, so each is read once by a process that goes on needing it;
 * the round must have been read in this same transaction, so that nobody gets one of another organisation.
 */
export async function frozenContent(tx: Tx, round: { readonly id: string }): Promise<SnapshotContent> {
  const contents = (kept.toetsklaarFrozen ??= new Map<string, SnapshotContent>())
  const known = contents.get(round.id)
  if (known !== undefined) return known
  const { content } = await tx
    .selectFrom('snapshot')
    .select('content')
    .where('round_id', '=', round.id)
    .executeTakeFirstOrThrow()
  const read = readContent(content)
  contents.set(round.id, read)
  const [oldest] = contents.keys()
  if (contents.size > mostKept && oldest !== undefined) contents.delete(oldest)
  return read
}
