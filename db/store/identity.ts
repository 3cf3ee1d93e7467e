import { sql, type ExpressionBuilder } from 'kysely'
import type { Language } from '@/lib/i18n/languages'
import { checkingBy } from '@/lib/members/own-check'
import type { Member, MemberId, OrganisationId } from '@/lib/members/member'
import type { Role } from '@/lib/members/roles'
import type { FrozenRound } from '@/lib/rounds/round'
import { database } from '../connection'
import type { Schema } from '../schema'

/** Idle for half a day, or two weeks old: the session has ended (OWASP ASVS 5.0, 7.3.1 and 7.3.2). */
const idle = sql<string>`interval '12 hours'`
const lifetime = sql<string>`interval '14 days'`
const oldest = sql<Date>`now() - ${lifetime}`

/** Condition of a session that has not ended. */
export function stillHolds(row: ExpressionBuilder<Schema, 'session'>) {
  return row.and([row('session.seen_at', '>', sql<Date>`now() - ${idle}`), row('session.created_at', '>', oldest)])
}

/** An organisation this person can switch to. */
export type Membership = { readonly organisationId: string; readonly organisationName: string; readonly role: Role }

/** Who is asking: the person behind a session, and the member they are at this moment, if any. */
export type Identity = {
  readonly personId: string
  readonly name: string
  readonly language: Language
  readonly member: Member | null
  readonly memberships: readonly Membership[]
  /** Number of the last change in the log of the member's organisation at this moment; 0 when there is none. */
  readonly changesSeen: number
  /** The newest round of that organisation when it is frozen; null while it runs. */
  readonly frozen: FrozenRound | null
}

/** Who asks: a person, or a page that looks by itself whether something changed, which keeps no session awake. */
export type Asker = 'person' | 'page'

/** What the database knows of a session (migration 0017). */
type Found = {
  readonly personId: string
  /** The organisation that the session chose, or else the first; null for who is a member of none. */
  readonly organisationId: string | null
  readonly name: string
  readonly email: string
  readonly language: Language
  readonly changesSeen: number
  readonly frozen: FrozenRound | null
  readonly memberships: readonly (Membership & {
    readonly id: string
    readonly fictional: boolean
    readonly ownCheck: boolean
    readonly reviewers: number
  })[]
}

/**
 * The one question before the gate: which member is this session? Null when the session has ended.
 * Memberships are read on every request, so a removed user is out at once.
 */
export async function identityOf(sessionId: string, asker: Asker = 'person'): Promise<Identity | null> {
  const asked = sql<{ found: Found | null }>`
    select identity_of(${sessionId}::uuid, ${idle}, ${lifetime}, ${asker === 'person'}) as found
  `
  const { rows } = await asked.execute(database())
  const found = rows[0]?.found ?? null
  if (found === null) return null
  const { personId, name, language, memberships, changesSeen, frozen } = found
  return {
    personId,
    name,
    language,
    memberships: memberships.map(({ organisationId, organisationName, role }) => ({
      organisationId,
      organisationName,
      role,
    })),
    member: memberOf(sessionId, found),
    changesSeen,
    frozen,
  }
}

/** The member that this session is; null for who is a member of none. */
function memberOf(sessionId: string, { memberships, organisationId, ...person }: Found): Member | null {
  const current = memberships.find((one) => one.organisationId === organisationId)
  if (current === undefined) return null
  return {
    id: current.id as MemberId,
    organisationId: current.organisationId as OrganisationId,
    organisationName: current.organisationName,
    fictional: current.fictional,
    personId: person.personId,
    sessionId,
    name: person.name,
    email: person.email,
    language: person.language,
    role: current.role,
    checking: checkingBy({ on: current.ownCheck, reviewers: current.reviewers }),
  }
}

/** Starts a session for a person who proved who they are; gives its id, which only the cookie carries. */
export async function startSession(personId: string, organisationId: string | null = null): Promise<string> {
  await database().deleteFrom('session').where('person_id', '=', personId).where('created_at', '<', oldest).execute()
  const session = await database()
    .insertInto('session')
    .values({ person_id: personId, organisation_id: organisationId })
    .returning('id')
    .executeTakeFirstOrThrow()
  return session.id
}

/**
 * Starts a session for a person whose password was just held against `verified`. Null when they have another password by
 * now: whoever changed it ended every session, and this one may not come after (OWASP ASVS 5.0, 7.4.3).
 */
export async function startProvenSession(
  { personId, verified }: { readonly personId: string; readonly verified: string },
  organisationId: string | null = null,
): Promise<string | null> {
  return database()
    .transaction()
    .execute(async (tx) => {
      // Locked, so that a change of the password either comes first and is seen, or comes later and sees this session.
      const person = await tx
        .selectFrom('person')
        .select('id')
        .where('id', '=', personId)
        .where('password_hash', '=', verified)
        .forShare()
        .executeTakeFirst()
      if (person === undefined) return null
      await tx.deleteFrom('session').where('person_id', '=', personId).where('created_at', '<', oldest).execute()
      const session = await tx
        .insertInto('session')
        .values({ person_id: personId, organisation_id: organisationId })
        .returning('id')
        .executeTakeFirstOrThrow()
      return session.id
    })
}

/** Ends a session at once, wherever its cookie still is. */
export async function endSession(sessionId: string): Promise<void> {
  await database().deleteFrom('session').where('id', '=', sessionId).execute()
}

/** Lets a session work in another organisation; the caller has checked the membership. */
export async function switchSession(sessionId: string, organisationId: string): Promise<void> {
  await database().updateTable('session').set({ organisation_id: organisationId }).where('id', '=', sessionId).execute()
}
