import { sql } from 'kysely'
import type { Day } from '@/lib/day'
import type { KnownMediator } from '@/lib/registers/rows/row'
import type { Tx } from '../../store/transaction'

/** Every mediator in the register by code, with a name for who may see it: one statement. */
export async function knownMediators(tx: Tx, today: Day): Promise<readonly KnownMediator[]> {
  return tx
    .selectFrom('mediator')
    .leftJoin('mediator_name', (join) =>
      join
        .onRef('mediator_name.organisation_id', '=', 'mediator.organisation_id')
        .onRef('mediator_name.mediator_id', '=', 'mediator.id'),
    )
    .select(['mediator.code', 'mediator_name.name'])
    .select(sql<boolean>`coalesce(mediator.active_until <= ${today}, false)`.as('stopped'))
    .where('mediator.removed_at', 'is', null)
    .orderBy('mediator.code')
    .execute()
}
