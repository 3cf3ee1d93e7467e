import 'server-only'
import { signInWithPassword, type Proven } from '@/db/store/sign-in'
import type { Result } from '@/lib/result'
import { markOf, tellSecurity } from './security-events'

/** Holds a password against an account, counts what fails, and writes that down. */
export async function provePerson(
  email: string,
  password: string,
  address: string,
): Promise<Result<Proven, 'sign-in-wrong' | 'sign-in-paused'>> {
  const outcome = await signInWithPassword(email, password, address)
  if (!outcome.ok) {
    const event = outcome.problem === 'sign-in-wrong' ? 'sign-in-failed' : 'sign-in-paused'
    tellSecurity({ event, account: markOf(email.toLowerCase()), source: markOf(address) })
  }
  return outcome
}
