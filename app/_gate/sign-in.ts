import 'server-only'
import { headers } from 'next/headers'
import { signInWithPassword } from '@/db/store/sign-in'
import { ok, type Result } from '@/lib/result'
import { openSession } from './session'

/** Signs a person in from this address, and opens a session for them. */
export async function signInPerson(
  email: string,
  password: string,
): Promise<Result<null, 'sign-in-wrong' | 'sign-in-paused'>> {
  const address = (await headers()).get('x-forwarded-for') ?? ''
  const outcome = await signInWithPassword(email, password, address)
  if (!outcome.ok) return outcome
  await openSession(outcome.value.personId)
  return ok(null)
}
