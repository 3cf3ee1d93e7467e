import 'server-only'
import { ok, refuse, type Result } from '@/lib/result'
import { provePerson } from './prove-person'
import { visitorAddress } from './request'
import { markOf, tellSecurity } from './security-events'
import { openProvenSession } from './session'

/** Signs a person in from this address, and opens a session for them. */
export async function signInPerson(
  email: string,
  password: string,
): Promise<Result<null, 'sign-in-wrong' | 'sign-in-paused'>> {
  const address = await visitorAddress()
  const outcome = await provePerson(email, password, address)
  if (!outcome.ok) return outcome
  if (!(await openProvenSession(outcome.value))) return refuse('sign-in-wrong')
  tellSecurity({ event: 'signed-in', person: outcome.value.personId, source: markOf(address) })
  return ok(null)
}
