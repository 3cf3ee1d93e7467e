import type { OrganisationId } from '@/lib/members/member'
import { mostWaiting } from '@/lib/registers/import/register-import'
import type { RegisterName } from '@/lib/registers/register'
import { ok, refuse, type Result } from '@/lib/result'
import type { Tx } from '../../store/transaction'

/** A new file: its id comes with the form, so that its progress can be asked for, and a second click is the same import. */
export type Beginning = { readonly id: string; readonly register: RegisterName; readonly fileName: string }

/**
 * Begins a file beside those that wait. The same form sent twice is refused as `already-there` while the first is read;
 * a form that was sent before with another file begins anew, as long as nobody confirmed. An id that is of something
 * else is refused: `id-used`.
 */
export async function beginImport(
  tx: Tx,
  organisationId: OrganisationId,
  memberId: string,
  { id, register, fileName }: Beginning,
): Promise<Result<null, 'already-there' | 'id-used'>> {
  // A form that was sent from again after going back: what waited of it is not what was meant.
  await ownWaiting(tx, memberId, register).where('state', '=', 'ready').where('id', '=', id).execute()
  const added = await tx
    .insertInto('register_import')
    .values({ organisation_id: organisationId, id, register, file_name: fileName, started_by: memberId })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'id']).doNothing())
    .executeTakeFirst()
  if (Number(added.numInsertedOrUpdatedRows ?? 0) === 0) {
    const same = await tx
      .selectFrom('register_import')
      .select('id')
      .where('id', '=', id)
      .where('started_by', '=', memberId)
      .where('register', '=', register)
      .where('file_name', '=', fileName)
      .where('state', 'in', ['reading', 'ready'])
      .executeTakeFirst()
    return refuse(same === undefined ? 'id-used' : 'already-there')
  }
  const latest = tx
    .selectFrom('register_import')
    .select('id')
    .where('started_by', '=', memberId)
    .where('register', '=', register)
    .where('state', 'in', ['reading', 'ready'])
    .orderBy('started_at', 'desc')
    .limit(mostWaiting)
  await ownWaiting(tx, memberId, register).where('id', 'not in', latest).execute()
  return ok(null)
}

function ownWaiting(tx: Tx, memberId: string, register: RegisterName) {
  return tx
    .deleteFrom('register_import')
    .where('started_by', '=', memberId)
    .where('register', '=', register)
    .where('state', 'in', ['reading', 'ready'])
}
