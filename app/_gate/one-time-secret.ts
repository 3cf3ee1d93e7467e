import 'server-only'
import { cookies } from 'next/headers'
import { isSecure } from './request'

/** What a one-time link opens; the cookie goes to the page of that name only. */
export type OneTimeLink = 'setup' | 'invitation' | 'link'

/** Long enough to fill in a form in peace; a personal link opens a form that people also ask others about. */
const seconds = { setup: 60 * 60, invitation: 60 * 60, link: 4 * 60 * 60 } as const

/** Keeps the secret of a one-time link in a cookie, so that the address can be cleaned at once. */
export async function keepSecret(link: OneTimeLink, secret: string): Promise<void> {
  const secure = await isSecure()
  const jar = await cookies()
  jar.set(cookieName(link, secure), secret, {
    httpOnly: true,
    sameSite: 'lax',
    path: `/${link}`,
    secure,
    maxAge: seconds[link],
  })
}

/** The secret of the link with which this visitor came in; null when there is none. */
export async function keptSecret(link: OneTimeLink): Promise<string | null> {
  return (await cookies()).get(cookieName(link, await isSecure()))?.value ?? null
}

/** Takes the cookie away once the link has been used. */
export async function dropSecret(link: OneTimeLink): Promise<void> {
  const jar = await cookies()
  jar.delete({ name: cookieName(link, await isSecure()), path: `/${link}` })
}

/** Browsers accept the prefix over https only (OWASP ASVS 5.0, 3.3.1). */
function cookieName(link: OneTimeLink, secure: boolean): string {
  return `${secure ? '__Secure-' : ''}toetsklaar-${link}`
}
