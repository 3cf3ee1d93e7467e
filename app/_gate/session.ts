import 'server-only'
import { cookies } from 'next/headers'
import { decode, encode } from 'next-auth/jwt'
import { cache } from 'react'
import { endSession, identityOf, startProvenSession, startSession, type Identity } from '@/db/store/identity'
import { authOptions, sessionCookieName, sessionSeconds } from './auth-options'
import { asker, isSecure } from './request'
import { tellSecurity } from './security-events'

/** More sessions than one installation has at a time; what is remembered of them starts afresh then. */
const mostOpened = 10_000

/** Who is asking. Null when nobody signed in, or the session has ended. Asked of the database once per request. */
export const currentIdentity = cache(async (): Promise<Identity | null> => {
  const sessionId = await sessionIdOfRequest()
  if (sessionId === null) return null
  const identity = await identityOf(sessionId, await asker())
  if (identity === null && firstTime(sessionId)) tellSecurity({ event: 'session-ended', person: null, why: 'over' })
  return identity
})

/** Sessions that came back after their end; a browser keeps sending its cookie, and once is enough to hear of it. */
const over = new Set<string>()

function firstTime(sessionId: string): boolean {
  if (over.size >= mostOpened) over.clear()
  return over.size < over.add(sessionId).size
}

/** Whether the visitor has a session that still holds. */
export async function isSignedIn(): Promise<boolean> {
  return (await currentIdentity()) !== null
}

/**
 * Starts a session for a person who proved who they are, and hands its cookie to the browser. It begins in the given
 * organisation, or else in the person's first.
 */
export async function openSession(personId: string, organisationId: string | null = null): Promise<void> {
  await handOut(await startSession(personId, organisationId))
}

/** The same for somebody who proved it by a password. False when that password was changed at this very moment. */
export async function openProvenSession(
  proven: { readonly personId: string; readonly verified: string },
  organisationId: string | null = null,
): Promise<boolean> {
  const sessionId = await startProvenSession(proven, organisationId)
  if (sessionId !== null) await handOut(sessionId)
  return sessionId !== null
}

async function handOut(sessionId: string): Promise<void> {
  const secure = await isSecure()
  const options = authOptions(secure)
  const token = await encode({ token: { sessionId }, secret: options.secret ?? '', maxAge: sessionSeconds })
  const jar = await cookies()
  jar.set(sessionCookieName(secure), token, {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure,
    maxAge: sessionSeconds,
  })
}

/** Ends the session on the server and takes the cookie away, so that a copied cookie is worth nothing. */
export async function closeSession(): Promise<void> {
  const sessionId = await sessionIdOfRequest()
  if (sessionId !== null) await endSession(sessionId)
  const jar = await cookies()
  jar.delete(sessionCookieName(await isSecure()))
}

/** Session ids by cookie: opening one is slow, and gives the same every time. */
const opened = new Map<string, string>()

/**
 * The session that the cookie names, whether it still holds or not: the database knows that, and never lets it live
 * longer than its cookie. The cookie alone is opened here: next-auth would also seal a new one on every request.
 */
async function sessionIdOfRequest(): Promise<string | null> {
  const secure = await isSecure()
  const cookie = (await cookies()).get(sessionCookieName(secure))?.value
  if (cookie === undefined) return null
  const known = opened.get(cookie)
  if (known !== undefined) return known
  // A cookie that we did not seal, or that is too old, opens nothing.
  const content = await decode({ token: cookie, secret: authOptions(secure).secret ?? '' }).catch(() => null)
  const sessionId = content?.['sessionId']
  if (typeof sessionId !== 'string') return null
  if (opened.size >= mostOpened) opened.clear()
  opened.set(cookie, sessionId)
  return sessionId
}
