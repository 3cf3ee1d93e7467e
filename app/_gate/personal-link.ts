import 'server-only'
import { cookies } from 'next/headers'
import { guestEvaluation, handInEvaluation, openLink, type GuestEvaluation } from '@/db/store/guest'
import type { Evaluation } from '@/lib/partners/evaluation'
import { ok, refuse, type Result } from '@/lib/result'
import { languageCookie } from './language'
import { dropSecret, keepSecret, keptSecret } from './one-time-secret'
import { isSecure, visitorAddress } from './request'
import { markOf, tellSecurity } from './security-events'
import { today } from './today'

export type { GuestEvaluation }

/** A secret as we make them: 192 bits, so that guessing needs no pause; anything else is not looked up. */
const shape = /^[\w-]{32}$/

/** Lets in whoever opened a personal link, in its language; the same answer for every link that opens nothing. */
export async function enterLink(secret: string): Promise<void> {
  const pass = shape.test(secret) ? await openLink(secret, today()) : null
  if (pass === null) {
    tellSecurity({ event: 'link-refused', source: markOf(await visitorAddress()) })
    return dropSecret('link')
  }
  await keepSecret('link', secret)
  const jar = await cookies()
  const options = { httpOnly: true, sameSite: 'lax', path: '/', secure: await isSecure() } as const
  if (!jar.has(languageCookie)) jar.set(languageCookie, pass.language, options)
}

/** The evaluation for which this visitor came in; null when there is none, or its link ended. */
export async function askedEvaluation(): Promise<GuestEvaluation | null> {
  const secret = await keptSecret('link')
  return secret === null ? null : guestEvaluation(secret, today())
}

/** Hands in what the partner wrote. Reaches nothing but the evaluation that the link is for. */
export async function giveEvaluation(
  given: Pick<Evaluation, 'answers' | 'position' | 'conditions' | 'filledBy'>,
): Promise<Result<null, 'link-ended'>> {
  const secret = await keptSecret('link')
  if (secret === null) return refuse('link-ended')
  const outcome = await handInEvaluation(secret, today(), given)
  return outcome.ok ? ok(null) : outcome
}
