import type { OrganisationId } from '@/lib/members/member'
import type { Keeping } from '@/lib/registers/care/retention'
import type { Tx } from '../../store/transaction'

/** The terms of keeping that this organisation chose itself. */
export async function chosenKeepings(tx: Tx): Promise<readonly Keeping[]> {
  return tx.selectFrom('register_retention').select(['register', 'months']).execute()
}

/** Keeps how long the rows of a register stay. */
export async function saveKeeping(
  tx: Tx,
  organisationId: OrganisationId,
  { register, months }: Keeping,
): Promise<void> {
  await tx
    .insertInto('register_retention')
    .values({ organisation_id: organisationId, register, months })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'register']).doUpdateSet({ months }))
    .execute()
}
