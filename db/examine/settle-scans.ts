import { sql } from 'kysely'
import type { ScannerAddress } from '@/lib/examination/scanner-address'
import type { Tx } from '../store/transaction'

/**
 * Brings what waits in line with the settings: a scanner that was set later gets everything that was never scanned,
 * and without one nothing waits for it. What gave trouble is tried again. Done at every start, and every night.
 */
export async function settleScans(tx: Tx, scanner: ScannerAddress | null): Promise<void> {
  if (scanner === null) {
    await tx
      .updateTable('evidence_file')
      .set({ scan: 'not-scanned', scan_note: '' })
      .where('scan', '=', 'waiting')
      .execute()
    return
  }
  await tx
    .updateTable('evidence_file')
    .set({ scan: 'waiting', examine_at: sql`now()`, attempts: 0 })
    .where('scan', 'in', ['not-scanned', 'waiting'])
    .execute()
}

/** The same as a chore of the night; whoever examines hears of it when it is committed. */
export async function examineAgain(tx: Tx, organisationId: string, scanner: ScannerAddress | null): Promise<void> {
  await settleScans(tx, scanner)
  await sql`select pg_notify('toetsklaar_examination', ${organisationId})`.execute(tx)
}
