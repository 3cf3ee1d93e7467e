import { sql } from 'kysely'
import type { Tx } from '../../store/transaction'

/**
 * Lets the database plan for many rows until the transaction ends. It keeps no figures of rows that came in a moment ago,
 * takes them for a few, and would then walk through all of them once for each.
 */
export async function planForMany(tx: Tx): Promise<void> {
  await sql`select set_config('enable_nestloop', 'off', true), set_config('work_mem', '32MB', true)`.execute(tx)
}
