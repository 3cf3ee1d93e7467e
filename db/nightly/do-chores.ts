import { sql } from 'kysely'
import type { Day } from '@/lib/day'
import { isDue } from '@/lib/nightly/due'
import type { OrganisationId } from '@/lib/members/member'
import { systemWithin, type Tx } from '../store/transaction'
import type { Chore } from './chores'
import { everyOrganisation } from './organisations'

/** The night that is meant, and the calendar day on which its chores are done: after a sleep of days they differ. */
export type When = { readonly night: Day; readonly today: Day }

/**
 * Does every chore that this night still asks, for every organisation. A chore that fails is told and leaves the others
 * alone. Of two processes the second finds each chore done. Gives whether nothing is left to do.
 */
export async function doChores(chores: readonly Chore[], when: When, stopped: () => boolean): Promise<boolean> {
  let complete = true
  for (const organisationId of await everyOrganisation()) {
    const done = await doneFor(organisationId)
    for (const chore of chores.filter(({ name }) => isDue(done.get(name) ?? null, when.night))) {
      if (stopped()) return false
      complete = (await doChore(chore, organisationId, when)) && complete
    }
  }
  return complete
}

/** Each chore of this organisation with the last night on which it was done. */
function doneFor(organisationId: OrganisationId): Promise<ReadonlyMap<string, Day>> {
  return systemWithin(organisationId, async (tx) => {
    const rows = await tx.selectFrom('nightly_run').select(['chore', 'ran_on']).execute()
    return new Map(rows.map(({ chore, ran_on }) => [chore, ran_on]))
  })
}

async function doChore(chore: Chore, organisationId: OrganisationId, { night, today }: When): Promise<boolean> {
  try {
    await systemWithin(organisationId, async (tx) => {
      if (await claim(tx, organisationId, chore, night)) await chore.work({ tx, organisationId, today })
    })
    return true
  } catch (surprise) {
    console.error(`${chore.name}, ${organisationId}:`, surprise)
    return false
  }
}

/**
 * Whether this process is the one to do the chore. The row stays locked until the chore is done, so that another process
 * waits and then finds it done; when the chore fails, the claim is undone with it.
 */
async function claim(tx: Tx, organisationId: OrganisationId, { name }: Chore, night: Day): Promise<boolean> {
  const { rows } = await sql`
    insert into nightly_run (organisation_id, chore, ran_on)
      select id, ${name}, ${night}::date from organisation where id = ${organisationId}
    on conflict (organisation_id, chore) do update set ran_on = excluded.ran_on
      where nightly_run.ran_on < excluded.ran_on
    returning chore
  `.execute(tx)
  return rows.length > 0
}
