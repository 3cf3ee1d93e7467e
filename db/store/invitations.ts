import { sql } from 'kysely'
import type { Language } from '@/lib/i18n/languages'
import type { OrganisationId } from '@/lib/members/member'
import type { Role } from '@/lib/members/roles'
import { ok, refuse, type Result } from '@/lib/result'
import { database } from '../connection'
import { recorderOn } from './log'
import { hashPassword } from './passwords'
import { hashOf } from './secrets'
import { rollingBack, type Tx } from './transaction'
import { worksElsewhere } from './works-elsewhere'

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
  /** The member who may choose a new password by this link; null for an invitation to join. */
  readonly memberId: string | null
}

/** The invitation behind a secret, if it can still be used. Reads one row: the one whose secret was shown. */
export async function invitationOf(secret: string): Promise<Invitation | null> {
  return database()
    .transaction()
    .execute((tx) => readInvitation(tx, secret))
}

/** Uses an invitation as someone who has no account yet: makes the account and the membership. */
export async function joinAsNewPerson(
  secret: string,
  person: { readonly name: string; readonly password: string; readonly language: Language },
): Promise<Result<Joined, 'link-ended' | 'email-in-use' | 'already-member'>> {
  const { name, language } = person
  const password_hash = await hashPassword(person.password)
  return join(secret, async (tx, { email }) => {
    const made = await tx
      .insertInto('person')
      .values({ email, name, language, password_hash })
      .onConflict((conflict) => conflict.column('email').doNothing())
      .returning('id')
      .executeTakeFirst()
    return made === undefined ? refuse('email-in-use') : ok(made.id)
  })
}

/** Uses an invitation as a person who just proved to be the one with this id; it must be theirs. */
export async function joinAsKnownPerson(
  secret: string,
  personId: string,
): Promise<Result<Joined, 'link-ended' | 'already-member'>> {
  return join(secret, async (tx, { email }) => {
    const invited = await tx.selectFrom('person').select('id').where('email', '=', email).executeTakeFirst()
    return invited?.id === personId ? ok(personId) : refuse('link-ended')
  })
}

/** Whoever used an invitation, and where they are a member now. */
export type Joined = { readonly personId: string; readonly organisationId: string }

/**
 * Uses a link that the lead made for a member who forgot the password: sets the new one and ends every session. Refused
 * when the person left, or works for somebody else as well by now: no lead decides about the account of another.
 */
export async function choosePassword(secret: string, password: string): Promise<Result<Joined, 'link-ended'>> {
  const password_hash = await hashPassword(password)
  return rollingBack<Joined, 'link-ended'>(async (tx) => {
    const invitation = await readInvitation(tx, secret)
    if (invitation === null || invitation.memberId === null) return refuse('link-ended')
    const member = await tx
      .selectFrom('member')
      .select(['id', 'person_id'])
      .where('id', '=', invitation.memberId)
      .where('removed_at', 'is', null)
      .executeTakeFirst()
    if (member === undefined || (await worksElsewhere(tx, member.person_id))) return refuse('link-ended')
    if (!(await useUp(tx, invitation))) return refuse('link-ended')
    await tx.updateTable('person').set({ password_hash }).where('id', '=', member.person_id).execute()
    await tx.deleteFrom('session').where('person_id', '=', member.person_id).execute()
    const organisationId = invitation.organisationId as OrganisationId
    await recorderOn(tx, { organisationId, memberId: member.id, cause: 'member' })('password-chosen-by-link', member.id)
    return ok({ personId: member.person_id, organisationId })
  })
}

/** Of two clicks at once the second waits for the first, and then finds the link used. */
async function useUp(tx: Tx, { id }: Invitation): Promise<boolean> {
  const used = await tx
    .updateTable('invitation')
    .set({ used_at: sql`now()` })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return used !== undefined
}

/** Uses the link once: of two clicks at once the second waits for the first, and then finds the link used. */
async function join<P extends string>(
  secret: string,
  personOf: (tx: Tx, invitation: Invitation) => Promise<Result<string, P>>,
): Promise<Result<Joined, P | 'link-ended' | 'already-member'>> {
  return rollingBack<Joined, P | 'link-ended' | 'already-member'>(async (tx) => {
    const invitation = await readInvitation(tx, secret)
    if (invitation === null || invitation.memberId !== null || !(await useUp(tx, invitation)))
      return refuse('link-ended')
    const person = await personOf(tx, invitation)
    if (!person.ok) return person
    const joined = await tx
      .insertInto('member')
      .values({
        organisation_id: invitation.organisationId,
        person_id: person.value,
        role: invitation.role,
        removed_at: null,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['organisation_id', 'person_id'])
          .doUpdateSet({ role: invitation.role, removed_at: null })
          // Who is a member by now keeps their role: two crossing links must not demote the last lead.
          .where('member.removed_at', 'is not', null),
      )
      .returning('id')
      .executeTakeFirst()
    if (joined === undefined) return refuse('already-member')
    const memberId = joined.id
    const organisationId = invitation.organisationId as OrganisationId
    const record = recorderOn(tx, { organisationId, memberId, cause: 'member' })
    await record('member-joined', memberId, { role: invitation.role })
    return ok({ personId: person.value, organisationId })
  })
}

async function readInvitation(tx: Tx, secret: string): Promise<Invitation | null> {
  await sql`select set_config('app.invitation_hash', ${hashOf(secret)}, true)`.execute(tx)
  const invitation = await tx
    .selectFrom('invitation')
    .select(['organisation_id', 'id', 'name', 'email', 'role', 'member_id'])
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
    memberId: invitation.member_id,
  }
}
