import { sql, type ExpressionBuilder } from 'kysely'
import type { Language } from '@/lib/i18n/languages'
import { checkingBy } from '@/lib/members/own-check'
import type { Member, MemberId, OrganisationId } from '@/lib/members/member'
import type { Role } from '@/lib/members/roles'
import { database } from '../connection'
import type { Schema } from '../schema'

/** Idle for half a day, or two weeks old: the session has ended (OWASP ASVS 5.0, 7.3.1 and 7.3.2). */
const idle = sql<Date>`now() - interval '12 hours'`
const oldest = sql<Date>`now() - interval '14 days'`

/** Condition of a session that has not ended. */
export function stillHolds(row: ExpressionBuilder<Schema, 'session'>) {
  return row.and([row('session.seen_at', '>', idle), row('session.created_at', '>', oldest)])
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
}

/** Who asks: a person, or a page that looks by itself whether something changed, which keeps no session awake. */
export type Asker = 'person' | 'page'

/**
 * The one question before the gate: which member is this session? Null when the session has ended.
 * Memberships are read on every request, so a removed user is out at once.
 */
export async function identityOf(sessionId: string, asker: Asker = 'person'): Promise<Identity | null> {
  return database()
    .transaction()
    .execute(async (tx) => {
      const session = await tx
        .selectFrom('session')
        .innerJoin('person', 'person.id', 'session.person_id')
        .select([
          'session.id',
          'session.person_id',
          'session.organisation_id',
          'person.name',
          'person.email',
          'person.language',
        ])
        .select(sql<boolean>`session.seen_at < now() - interval '5 minutes'`.as('stale'))
        .where('session.id', '=', sessionId)
        .where(stillHolds)
        .executeTakeFirst()
      if (session === undefined) return null
      if (session.stale && asker === 'person')
        await tx
          .updateTable('session')
          .set({ seen_at: sql`now()` })
          .where('id', '=', sessionId)
          .execute()
      await sql`select set_config('app.person_id', ${session.person_id}, true)`.execute(tx)
      const rows = await tx
        .selectFrom('member')
        .innerJoin('organisation', 'organisation.id', 'member.organisation_id')
        .select(['member.id', 'member.organisation_id', 'member.role', 'organisation.name', 'organisation.fictional'])
        .select(['organisation.own_check', 'organisation.reviewers'])
        .where('member.person_id', '=', session.person_id)
        .where('member.removed_at', 'is', null)
        .orderBy('organisation.created_at')
        .orderBy('organisation.name')
        .execute()
      const current = rows.find((row) => row.organisation_id === session.organisation_id) ?? rows[0]
      return {
        personId: session.person_id,
        name: session.name,
        language: session.language,
        memberships: rows.map((row) => ({
          organisationId: row.organisation_id,
          organisationName: row.name,
          role: row.role,
        })),
        member:
          current === undefined
            ? null
            : {
                id: current.id as MemberId,
                organisationId: current.organisation_id as OrganisationId,
                organisationName: current.name,
                fictional: current.fictional,
                personId: session.person_id,
                sessionId,
                name: session.name,
                email: session.email,
                language: session.language,
                role: current.role,
                checking: checkingBy({ on: current.own_check, reviewers: current.reviewers }),
              },
      }
    })
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
