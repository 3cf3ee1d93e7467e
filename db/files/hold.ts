import { sql } from 'kysely'
import type { Tx } from '../store/transaction'

/**
 * Holds the kept bytes of an organisation in place until this transaction ends: the sweep waits. To be called before
 * `keep`, in the transaction that writes the row. Any number of uploads hold at once.
 */
export async function holdFiles(tx: Tx, organisationId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(${keyOf(organisationId)})`.execute(tx)
}

/** Waits until no upload stands between its bytes and its row, and lets none begin until this transaction ends. */
export async function holdFilesAlone(tx: Tx, organisationId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(${keyOf(organisationId)})`.execute(tx)
}

function keyOf(organisationId: string) {
  return sql`hashtextextended(${`files of ${organisationId}`}, 0)`
}

/** One upload of an organisation at a time counts what room is left, until its row is committed. */
export async function holdRoom(tx: Tx, organisationId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`room of ${organisationId}`}, 0))`.execute(tx)
}
