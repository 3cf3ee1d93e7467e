import type { AuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { z } from 'zod'
import { endSession, startProvenSession } from '@/db/store/identity'
import { provePerson } from './prove-person'
import { markOf, tellSecurity } from './security-events'

/** Two weeks; the database ends a session earlier when it lies idle (db/store/identity). */
export const sessionSeconds = 14 * 24 * 60 * 60

declare module 'next-auth' {
  interface Session {
    sessionId?: string
  }
}

/** next-auth hands on whatever was posted; a character that cannot be kept cannot be in an address either. */
const Given = z.object({
  email: z
    .string()
    .max(254)
    .regex(/^[^\u0000]*$/),
  password: z.string().max(1000),
})

/** The __Host- prefix ties the cookie to this host, which browsers accept over https only. */
export function sessionCookieName(secure: boolean): string {
  return secure ? '__Host-toetsklaar-session' : 'toetsklaar-session'
}

/**
 * next-auth's options: a signed cookie that carries nothing but the id of a session row, so that a session
 * can be ended on the server (OWASP ASVS 5.0, 7.4.1).
 */
export function authOptions(secure: boolean): AuthOptions {
  return {
    ...(process.env['TOETSKLAAR_SECRET'] === undefined ? {} : { secret: process.env['TOETSKLAAR_SECRET'] }),
    session: { strategy: 'jwt', maxAge: sessionSeconds },
    pages: { signIn: '/sign-in', signOut: '/sign-in', error: '/sign-in' },
    useSecureCookies: secure,
    cookies: {
      sessionToken: {
        name: sessionCookieName(secure),
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
      },
    },
    logger: { error: logged, warn: () => {}, debug: () => {} },
    providers: [
      Credentials({
        credentials: { email: { type: 'email' }, password: { type: 'password' } },
        authorize: async (credentials, request) => {
          const address = String(request.headers?.['x-forwarded-for'] ?? '')
          const given = Given.safeParse(credentials)
          if (!given.success) return null
          return sessionFor(given.data.email, given.data.password, address)
        },
      }),
    ],
    callbacks: {
      jwt: async ({ token, user }) => ({
        // What `authorize` gives back is the session that it started.
        sessionId: user === undefined ? token['sessionId'] : user.id,
      }),
      session: ({ token }) => ({ sessionId: token['sessionId'] as string, expires: '' }),
    },
    // next-auth itself only takes the cookie away; a copy of it would still open the session.
    events: {
      signOut: async ({ token }) => {
        if (typeof token?.['sessionId'] === 'string') await endSession(token['sessionId'])
        tellSecurity({ event: 'signed-out', person: null, source: '' })
      },
    },
  }
}

/** The same check, throttle and session as on the sign-in screen, without its page. */
async function sessionFor(email: string, password: string, address: string): Promise<{ id: string } | null> {
  const outcome = await provePerson(email, password, address)
  const sessionId = outcome.ok ? await startProvenSession(outcome.value) : null
  if (!outcome.ok || sessionId === null) return null
  tellSecurity({ event: 'signed-in', person: outcome.value.personId, source: markOf(address) })
  return { id: sessionId }
}

/** Faults of who asks, such as a cookie that we did not make, say nothing about this installation. */
const faultsOfVisitors = ['JWT_SESSION_ERROR', 'INVALID_CALLBACK_URL_ERROR', 'CSRF_TOKEN_MISSING_ERROR']

function logged(code: string): void {
  if (!faultsOfVisitors.includes(code)) console.error(`next-auth: ${code}`)
}
