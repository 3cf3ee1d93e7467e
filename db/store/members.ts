import { sql } from 'kysely'
import type { ListedMember, OpenInvitation } from '@/lib/members/listed'
import type { Member } from '@/lib/members/member'
import type { Role } from '@/lib/members/roles'
import type { Recorder } from './log'
import { freshSecret, hashOf } from './secrets'
import { ok, refuse, type Result } from '@/lib/result'
import { confirmMembership, type Actor, type Tx } from './transaction'
import { worksElsewhere } from './works-elsewhere'

/** An invitation may be used for a week. */
const invitationDays = 7

/** Who works in the organisation and who was invited. */
export function membersReader(tx: Tx) {
  return {
    /** Everyone in the organisation, in order of name. */
    all: async (): Promise<readonly ListedMember[]> =>
      tx
        .selectFrom('member')
        .innerJoin('person', 'person.id', 'member.person_id')
        .select(['member.id', 'person.name', 'person.email', 'member.role', 'member.created_at as since'])
        .where('member.removed_at', 'is', null)
        .orderBy('person.name')
        .orderBy('member.id')
        .execute(),

    /** Invitations that can still be used. */
    invitations: async (): Promise<readonly OpenInvitation[]> =>
      tx
        .selectFrom('invitation')
        .select(['id', 'name', 'email', 'role', 'expires_at as expiresAt'])
        .where('member_id', 'is', null)
        .where('used_at', 'is', null)
        .where('revoked_at', 'is', null)
        .where('expires_at', '>', sql<Date>`now()`)
        .orderBy('created_at')
        .execute(),
  }
}

/** Invites members, changes what they may and takes them out, each with its entry in the log. */
export function membersStore(tx: Tx, member: Member, actor: Actor & { memberId: string }, record: Recorder) {
  /** Who may no longer invite must not come back by a link they made before. */
  const endInvitationsBy = async (memberId: string): Promise<void> => {
    await tx
      .updateTable('invitation')
      .set({ revoked_at: sql`now()` })
      .where('invited_by', '=', memberId)
      .where('used_at', 'is', null)
      .where('revoked_at', 'is', null)
      .execute()
  }

  type Wanted = { name: string; email: string; role: Role; memberId: string | null }

  /** Makes a one-time link; an older one to the same address ends. */
  const makeLink = async ({ name, email, role, memberId }: Wanted): Promise<{ id: string; secret: string }> => {
    const secret = freshSecret()
    await tx
      .updateTable('invitation')
      .set({ revoked_at: sql`now()` })
      .where('email', '=', email)
      .where('used_at', 'is', null)
      .where('revoked_at', 'is', null)
      .execute()
    const { id } = await tx
      .insertInto('invitation')
      .values({
        ...{ name, email, role, member_id: memberId },
        organisation_id: actor.organisationId,
        secret_hash: hashOf(secret),
        invited_by: actor.memberId,
        expires_at: sql`now() + ${invitationDays} * interval '1 day'`,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { id, secret }
  }

  return {
    ...membersReader(tx),

    /** Holds every other change of members back until this one is done: two leads cannot remove each other at once. */
    lock: async (): Promise<void> => {
      // A stronger lock would hold up the log entries of everybody else, which refer to this row.
      await tx.selectFrom('organisation').select('id').forNoKeyUpdate().executeTakeFirstOrThrow()
      // Whoever went first may have taken this member's own role away.
      await confirmMembership(tx, member)
    },

    /** Makes a one-time link. Its secret is given once and kept as a hash only. An older link to the same address ends. */
    invite: async (invitation: { name: string; email: string; role: Role }): Promise<{ readonly secret: string }> => {
      const { id, secret } = await makeLink({ ...invitation, memberId: null })
      await record('member-invited', id, { role: invitation.role })
      return { secret }
    },

    /**
     * Makes a one-time link by which a member chooses a new password. Refused for who works for another organisation
     * as well: one lead would then decide about the account with which they work for another.
     */
    passwordLink: async (forgetful: ListedMember): Promise<Result<{ readonly secret: string }, 'member-elsewhere'>> => {
      const { person_id } = await tx
        .selectFrom('member')
        .select('person_id')
        .where('id', '=', forgetful.id)
        .executeTakeFirstOrThrow()
      if (await worksElsewhere(tx, person_id)) return refuse('member-elsewhere')
      const { name, email, role, id: memberId } = forgetful
      const { secret } = await makeLink({ name, email, role, memberId })
      await record('password-link-made', memberId)
      return ok({ secret })
    },

    /** Ends an invitation that was not used; false when there is none. */
    revoke: async (invitationId: string): Promise<boolean> => {
      const revoked = await tx
        .updateTable('invitation')
        .set({ revoked_at: sql`now()` })
        .where('id', '=', invitationId)
        .where('used_at', 'is', null)
        .where('revoked_at', 'is', null)
        .returning('id')
        .executeTakeFirst()
      if (revoked !== undefined) await record('invitation-revoked', invitationId)
      return revoked !== undefined
    },

    saveRole: async (member: ListedMember, role: Role): Promise<void> => {
      await tx
        .updateTable('member')
        .set({ role })
        .where('id', '=', member.id)
        .where('removed_at', 'is', null)
        .returning('id')
        .executeTakeFirstOrThrow()
      if (role !== 'lead') await endInvitationsBy(member.id)
      await record('member-role-changed', member.id, { role: [member.role, role] })
    },

    /** Takes a member out and ends their sessions in this organisation at once. What they owned asks for a new owner. */
    remove: async (member: ListedMember): Promise<void> => {
      const { person_id } = await tx
        .updateTable('member')
        .set({ removed_at: sql`now()` })
        .where('id', '=', member.id)
        .where('removed_at', 'is', null)
        .returning('person_id')
        .executeTakeFirstOrThrow()
      await endInvitationsBy(member.id)
      await tx
        .deleteFrom('session')
        .where('person_id', '=', person_id)
        .where((or) => or.or([or('organisation_id', '=', actor.organisationId), or('organisation_id', 'is', null)]))
        .execute()
      await record(member.id === actor.memberId ? 'member-left' : 'member-removed', member.id, { role: member.role })
    },
  }
}
