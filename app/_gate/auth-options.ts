import type { AuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { z } from 'zod'
import { endSession, startSession } from '@/db/store/identity'
import { signInWithPassword } from '@/db/store/sign-in'

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
    providers: [
      Credentials({
        credentials: { email: { type: 'email' }, password: { type: 'password' } },
        authorize: async (credentials, request) => {
          const address = String(request.headers?.['x-forwarded-for'] ?? '')
          const given = Given.safeParse(credentials)
          if (!given.success) return null
          const outcome = await signInWithPassword(given.data.email, given.data.password, address)
          return outcome.ok ? { id: outcome.value.personId } : null
        },
      }),
    ],
    callbacks: {
      jwt: async ({ token, user }) => ({
        sessionId: user === undefined ? token['sessionId'] : await startSession(user.id),
      }),
      session: ({ token }) => ({ sessionId: token['sessionId'] as string, expires: '' }),
    },
    // next-auth itself only takes the cookie away; a copy of it would still open the session.
    events: {
      signOut: async ({ token }) => {
        if (typeof token?.['sessionId'] === 'string') await endSession(token['sessionId'])
      },
    },
  }
}
