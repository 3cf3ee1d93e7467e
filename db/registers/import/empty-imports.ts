import { sql } from 'kysely'
import { undoDays, waitingHours } from '@/lib/registers/import/register-import'
import type { Tx } from '../../store/transaction'

/**
 * Takes away what nobody confirmed in a day, faulty rows that nobody fetched in a day, and after thirty days what
 * undoing needed. That an import took place stays known.
 */
export async function emptyImports(tx: Tx): Promise<void> {
  const waited = sql<Date>`now() - make_interval(hours => ${waitingHours})`
  await tx
    .deleteFrom('register_import')
    .where('state', 'in', ['reading', 'ready'])
    .where('started_at', '<', waited)
    .execute()
  const imports = tx.selectFrom('register_import').select('id')
  await tx
    .deleteFrom('register_import_row')
    .where('state', '=', 'faulty')
    .where('import_id', 'in', imports.where('started_at', '<', waited))
    .execute()
  const past = sql<Date>`now() - make_interval(days => ${undoDays})`
  await tx
    .deleteFrom('register_import_row')
    .where('import_id', 'in', imports.where('confirmed_at', '<', past))
    .execute()
}
