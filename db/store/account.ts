import type { Language } from '@/lib/i18n/languages'
import { ok, refuse, type Result } from '@/lib/result'
import { database } from '../connection'
import { hashPassword, passwordFits } from './passwords'
import { forgetFailures } from './sign-in'

/** Remembers the language a person reads in. */
export async function saveLanguage(personId: string, language: Language): Promise<void> {
  await database().updateTable('person').set({ language }).where('id', '=', personId).execute()
}

/** Changes a password; every other session of this person ends at once (OWASP ASVS 5.0, 7.4.3). */
export async function changePassword(
  personId: string,
  sessionId: string,
  current: string,
  wanted: string,
): Promise<Result<null, 'password-wrong'>> {
  const person = await database()
    .selectFrom('person')
    .select('password_hash')
    .where('id', '=', personId)
    .executeTakeFirstOrThrow()
  if (!(await passwordFits(person.password_hash, current))) return refuse('password-wrong')
  const password_hash = await hashPassword(wanted)
  await database()
    .transaction()
    .execute(async (tx) => {
      await tx.updateTable('person').set({ password_hash }).where('id', '=', personId).execute()
      await tx.deleteFrom('session').where('person_id', '=', personId).where('id', '<>', sessionId).execute()
    })
  return ok(null)
}

/** Sets a new password for someone who is locked out, and ends all their sessions. False when nobody has this address. */
export async function resetPassword(email: string, password: string): Promise<boolean> {
  const password_hash = await hashPassword(password)
  const found = await database()
    .transaction()
    .execute(async (tx) => {
      const person = await tx
        .updateTable('person')
        .set({ password_hash })
        .where('email', '=', email.toLowerCase())
        .returning('id')
        .executeTakeFirst()
      if (person === undefined) return false
      await tx.deleteFrom('session').where('person_id', '=', person.id).execute()
      return true
    })
  if (found) await forgetFailures(email)
  return found
}
