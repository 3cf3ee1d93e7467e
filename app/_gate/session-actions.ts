'use server'
import { redirect } from 'next/navigation'
import { switchSession } from '@/db/store/identity'
import { formOf } from './form'
import { visitorAddress } from './request'
import { markOf, tellSecurity } from './security-events'
import { closeSession, currentIdentity } from './session'

/** Signs out: the session ends on the server, wherever a copy of its cookie may be. */
export async function signOut(): Promise<void> {
  const identity = await currentIdentity()
  await closeSession()
  tellSecurity({ event: 'signed-out', person: identity?.personId ?? null, source: markOf(await visitorAddress()) })
  redirect('/sign-in?signed-out')
}

/** Goes on in another organisation of the same person. An id of any other organisation changes nothing. */
export async function switchOrganisation(form: FormData): Promise<void> {
  const identity = await currentIdentity()
  const wanted = formOf(form).get('organisationId')
  const membership = identity?.memberships.find(({ organisationId }) => organisationId === wanted)
  const sessionId = identity?.member?.sessionId
  if (membership !== undefined && sessionId !== undefined) await switchSession(sessionId, membership.organisationId)
  redirect('/')
}
