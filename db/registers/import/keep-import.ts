import { sql } from 'kysely'
import type { ImportCounts } from '@/lib/registers/import/register-import'
import type { Tx } from '../../store/transaction'
import type { Waiting } from './waiting'

/**
 * Keeps what a file would do to the register of this version; null when that cannot be told. Every comparison gets a
 * mark of its own, so that who confirms says which one was looked at.
 */
export async function keepComparison(
  tx: Tx,
  { id, columns }: Waiting,
  version: number,
  counts: ImportCounts | null,
): Promise<void> {
  const kept = counts === null ? null : JSON.stringify({ ...counts, mark: crypto.randomUUID() })
  await tx
    .updateTable('register_import')
    .set({ counts: kept, head_version: version, columns: JSON.stringify(columns), state: 'ready' })
    .where('id', '=', id)
    .execute()
}

/** Keeps that an import was confirmed; codes that were warned of go with the cells. */
export async function keepConfirmed(tx: Tx, id: string, memberId: string): Promise<void> {
  await tx
    .updateTable('register_import')
    .set({
      state: 'confirmed',
      confirmed_by: memberId,
      confirmed_at: sql`now()`,
      counts: sql`counts - 'mark' - 'unknownCodes'`,
    })
    .where('id', '=', id)
    .execute()
}

/** Keeps that an import was taken back, and how much of it. */
export async function keepUndone(tx: Tx, id: string, memberId: string, counts: ImportCounts): Promise<void> {
  await tx
    .updateTable('register_import')
    .set({ state: 'undone', undone_by: memberId, undone_at: sql`now()`, counts: JSON.stringify(counts) })
    .where('id', '=', id)
    .execute()
}
