import { sql } from 'kysely'
import type { OrganisationId } from '@/lib/members/member'
import type { Role } from '@/lib/members/roles'
import { ok, refuse, type Result } from '@/lib/result'
import { database } from '../connection'
import { recorderOn } from './log'
import { hashPassword, passwordFits } from './passwords'
import { hashOf } from './secrets'
import type { Tx } from './transaction'

/** What a one-time link says before it is used. */
export type Invitation = {
  readonly organisationId: string
  readonly id: string
  readonly organisationName: string
  readonly name: string
  readonly email: string
  readonly role: Role
  /** The invited person has an account already, and confirms with its password instead of choosing one. */
  readonly knownPerson: boolean
}

/** The invitation behind a secret, if it can still be used. Reads one row: the one whose secret was shown. */
export async function invitationOf(secret: string): Promise<Invitation | null> {
  return database()
    .transaction()
    .execute((tx) => readInvitation(tx, secret))
}

/**
 * Uses an invitation once: makes the account (or checks the password of the one there is) and the membership.
 * Gives the person's id. Two clicks at once make one membership: the second finds the link used.
 */
export async function acceptInvitation(
  secret: string,
  name: string,
  password: string,
): Promise<Result<{ personId: string; organisationId: string }, 'link-ended' | 'password-wrong'>> {
  return database()
    .transaction()
    .execute(async (tx) => {
      const invitation = await readInvitation(tx, secret)
      if (invitation === null) return refuse('link-ended')
      await sql`select set_config('app.organisation_id', ${invitation.organisationId}, true)`.execute(tx)
      const used = await tx
        .updateTable('invitation')
        .set({ used_at: sql`now()` })
        .where('id', '=', invitation.id)
        .where('used_at', 'is', null)
        .where('revoked_at', 'is', null)
        .returning('id')
        .executeTakeFirst()
      if (used === undefined) return refuse('link-ended')
      const personId = await personFor(tx, invitation, name, password)
      if (personId === null) {
        await tx.updateTable('invitation').set({ used_at: null }).where('id', '=', invitation.id).execute()
        return refuse('password-wrong')
      }
      const member = await tx
        .insertInto('member')
        .values({
          organisation_id: invitation.organisationId,
          person_id: personId,
          role: invitation.role,
          removed_at: null,
        })
        .onConflict((conflict) =>
          conflict.columns(['organisation_id', 'person_id']).doUpdateSet({ role: invitation.role, removed_at: null }),
        )
        .returning('id')
        .executeTakeFirstOrThrow()
      const organisationId = invitation.organisationId as OrganisationId
      await recorderOn(tx, { organisationId, memberId: member.id, cause: 'member' })('member-joined', member.id, {
        role: invitation.role,
      })
      return ok({ personId, organisationId })
    })
}

async function readInvitation(tx: Tx, secret: string): Promise<Invitation | null> {
  await sql`select set_config('app.invitation_hash', ${hashOf(secret)}, true)`.execute(tx)
  const invitation = await tx
    .selectFrom('invitation')
    .select(['organisation_id', 'id', 'name', 'email', 'role'])
    .where('secret_hash', '=', hashOf(secret))
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`)
    .executeTakeFirst()
  if (invitation === undefined) return null
  // From here on the secret has shown which organisation this is.
  await sql`select set_config('app.organisation_id', ${invitation.organisation_id}, true)`.execute(tx)
  const organisation = await tx.selectFrom('organisation').select('name').executeTakeFirstOrThrow()
  const person = await tx.selectFrom('person').select('id').where('email', '=', invitation.email).executeTakeFirst()
  return {
    organisationId: invitation.organisation_id,
    id: invitation.id,
    organisationName: organisation.name,
    name: invitation.name,
    email: invitation.email,
    role: invitation.role,
    knownPerson: person !== undefined,
  }
}

async function personFor(tx: Tx, invitation: Invitation, name: string, password: string): Promise<string | null> {
  const known = await tx
    .selectFrom('person')
    .select(['id', 'password_hash'])
    .where('email', '=', invitation.email)
    .executeTakeFirst()
  if (known !== undefined) return (await passwordFits(known.password_hash, password)) ? known.id : null
  const { id } = await tx
    .insertInto('person')
    .values({ email: invitation.email, name, password_hash: await hashPassword(password) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
