import { sql } from 'kysely'
import type { Tx } from './transaction'

/** Whether a person is a member of another organisation than the one at hand. Looks past it for this one question only. */
export async function worksElsewhere(tx: Tx, personId: string): Promise<boolean> {
  await sql`select set_config('app.person_id', ${personId}, true)`.execute(tx)
  const { places } = await tx
    .selectFrom('member')
    .select(sql<number>`count(*)::int`.as('places'))
    .where('person_id', '=', personId)
    .where('removed_at', 'is', null)
    .executeTakeFirstOrThrow()
  await sql`select set_config('app.person_id', '', true)`.execute(tx)
  return places > 1
}
