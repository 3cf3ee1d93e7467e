import { sql } from 'kysely'
import type { Language } from '@/lib/i18n/languages'
import type { OrganisationId } from '@/lib/members/member'
import { ok, refuse, type Result } from '@/lib/result'
import { database } from '../connection'
import { writeLog } from '../log/write'
import { stillHolds } from './identity'
import { recorderOn } from './log'
import { hashPassword } from './passwords'
import { forgetFailures, signInWithPassword } from './sign-in'
import { recording, type Tx } from './transaction'

/** Remembers the language a person reads in. */
export async function saveLanguage(personId: string, language: Language): Promise<void> {
  await database().updateTable('person').set({ language }).where('id', '=', personId).execute()
}

/**
 * Changes a password; every other session of this person ends at once (OWASP ASVS 5.0, 7.4.3). The current password is
 * asked under the same count of failures as at sign-in, or a borrowed session could guess it.
 */
export async function changePassword(
  person: { readonly personId: string; readonly email: string; readonly sessionId: string },
  current: string,
  wanted: string,
  address: string,
): Promise<Result<null, 'password-wrong' | 'sign-in-paused'>> {
  const proved = await signInWithPassword(person.email, current, address)
  if (!proved.ok) return refuse(proved.problem === 'sign-in-wrong' ? 'password-wrong' : proved.problem)
  const password_hash = await hashPassword(wanted)
  await database()
    .transaction()
    .execute(async (tx) => {
      await tx.updateTable('person').set({ password_hash }).where('id', '=', person.personId).execute()
      await endOthers(tx, person.personId, person.sessionId)
    })
  return ok(null)
}

/** When the sessions of this person began and were last used; the newest first. */
export async function sessionsOf(personId: string): Promise<readonly OwnSession[]> {
  return database()
    .selectFrom('session')
    .select(['id', 'created_at as startedAt', 'seen_at as seenAt'])
    .where('person_id', '=', personId)
    .where(stillHolds)
    .orderBy('seen_at', 'desc')
    .execute()
}

/** A place where someone is signed in. */
export type OwnSession = { readonly id: string; readonly startedAt: Date; readonly seenAt: Date }

/** Ends every session of this person but this one (OWASP ASVS 5.0, 7.5.2). */
export async function endOtherSessions(personId: string, sessionId: string): Promise<void> {
  await database()
    .transaction()
    .execute((tx) => endOthers(tx, personId, sessionId))
}

async function endOthers(tx: Tx, personId: string, sessionId: string): Promise<void> {
  await tx.deleteFrom('session').where('person_id', '=', personId).where('id', '<>', sessionId).execute()
}

/**
 * Sets a new password for someone who is locked out, ends all their sessions, and leaves a trace in the log of every
 * organisation that they belong to. False when nobody has this address.
 */
export async function resetPassword(email: string, password: string): Promise<boolean> {
  const password_hash = await hashPassword(password)
  const found = await recording(async (tx) => {
    const person = await tx
      .updateTable('person')
      .set({ password_hash })
      .where('email', '=', email.toLowerCase())
      .returning('id')
      .executeTakeFirst()
    if (person === undefined) return false
    await tx.deleteFrom('session').where('person_id', '=', person.id).execute()
    await recordReset(tx, person.id)
    return true
  })
  if (found) await forgetFailures(email)
  return found
}

async function recordReset(tx: Tx, personId: string): Promise<void> {
  await sql`select set_config('app.person_id', ${personId}, true)`.execute(tx)
  const memberships = await tx
    .selectFrom('member')
    .select(['id', 'organisation_id'])
    .where('person_id', '=', personId)
    .where('removed_at', 'is', null)
    // Always in one order, because each log is held until the end.
    .orderBy('organisation_id')
    .execute()
  for (const membership of memberships) {
    const organisationId = membership.organisation_id as OrganisationId
    await sql`select set_config('app.organisation_id', ${organisationId}, true)`.execute(tx)
    await recorderOn(tx, { organisationId, memberId: null, cause: 'system' })('password-reset', membership.id)
    await writeLog(tx)
  }
}
