import { sql, type Transaction } from 'kysely'
import type { Member, OrganisationId } from '@/lib/members/member'
import { may } from '@/lib/members/permissions'
import type { Refusal, Result } from '@/lib/result'
import { database } from '../connection'
import { openLog, writeLog } from '../log/write'
import type { Schema } from '../schema'

export type Tx = Transaction<Schema>

/** Who acts in this transaction: a member, the system, or whoever came in by a personal link. */
export type Actor =
  | { readonly organisationId: OrganisationId; readonly memberId: string; readonly cause: 'member' }
  | { readonly organisationId: OrganisationId; readonly memberId: null; readonly cause: 'system' | 'link' }

/** Reads as this member. Postgres refuses a write, and every query sees the same moment. */
export function readWithin<T>(member: Member, work: (tx: Tx) => Promise<T>): Promise<T> {
  return database()
    .transaction()
    .setAccessMode('read only')
    .setIsolationLevel('repeatable read')
    .execute(async (tx) => {
      await bind(tx, member.organisationId, may(member.role, 'evidence:read-confidential'))
      return work(tx)
    })
}

/** Changes as this member. A refusal rolls back whatever was done before it. */
export async function changeWithin<T, P extends string>(
  member: Member,
  work: (tx: Tx) => Promise<Result<T, P>>,
): Promise<Result<T, P>> {
  return rollingBack(async (tx) => {
    await bind(tx, member.organisationId, may(member.role, 'evidence:read-confidential'))
    await confirmMembership(tx, member)
    return work(tx)
  })
}

/** Thrown when a member lost their place or their role between asking and changing. */
export class NoLongerAllowed extends Error {}

/** Throws when the membership is not as the gate saw it any more. */
export async function confirmMembership(tx: Tx, member: Member): Promise<void> {
  const place = await tx
    .selectFrom('member')
    .select('id')
    .where('id', '=', member.id)
    .where('role', '=', member.role)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  if (place === undefined) throw new NoLongerAllowed('the member left, or has another role by now')
}

/** Work without a member (demo, commands, clean-up): one organisation at a time, through the same policies. */
export function systemWithin<T>(organisationId: OrganisationId, work: (tx: Tx) => Promise<T>): Promise<T> {
  return recording(async (tx) => {
    await bind(tx, organisationId, true)
    return work(tx)
  })
}

/** One transaction, with at its end what was recorded in it: the one way to change rows of an organisation. */
export function recording<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return database()
    .transaction()
    .execute(async (tx) => {
      openLog(tx)
      const outcome = await work(tx)
      await writeLog(tx)
      return outcome
    })
}

/** Tells Postgres whose rows this transaction may see; the policies in the migrations do the rest. */
export async function bind(tx: Tx, organisationId: OrganisationId, confidential: boolean): Promise<void> {
  const sees = confidential ? 'yes' : 'no'
  await sql`
    select set_config('app.organisation_id', ${organisationId}, true), set_config('app.sees_confidential', ${sees}, true)
  `.execute(tx)
}

/**
 * One transaction that a refusal undoes. Kysely rolls back on a throw only, so a refusal is thrown inside the
 * transaction and caught outside it.
 */
export async function rollingBack<T, P extends string>(work: (tx: Tx) => Promise<Result<T, P>>): Promise<Result<T, P>> {
  let refused: Refusal<P> | undefined
  try {
    return await recording(async (tx) => {
      const outcome = await work(tx)
      if (outcome.ok) return outcome
      refused = outcome
      throw new RolledBack('refused')
    })
  } catch (surprise) {
    if (surprise instanceof RolledBack && refused !== undefined) return refused
    throw surprise
  }
}

class RolledBack extends Error {}
