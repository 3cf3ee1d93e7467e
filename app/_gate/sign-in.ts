import 'server-only'
import { signInWithPassword } from '@/db/store/sign-in'
import { ok, type Result } from '@/lib/result'
import { visitorAddress } from './request'
import { openSession } from './session'

/** Signs a person in from this address, and opens a session for them. */
export async function signInPerson(
  email: string,
  password: string,
): Promise<Result<null, 'sign-in-wrong' | 'sign-in-paused'>> {
  const outcome = await signInWithPassword(email, password, await visitorAddress())
  if (!outcome.ok) return outcome
  await openSession(outcome.value.personId)
  return ok(null)
}
