import 'server-only'
import { cookies } from 'next/headers'
import { guestEvaluation, handInEvaluation, openLink, type GuestEvaluation } from '@/db/store/guest'
import type { Evaluation } from '@/lib/partners/evaluation'
import { ok, refuse, type Result } from '@/lib/result'
import { languageCookie } from './language'
import { dropSecret, keepSecret, keptSecret } from './one-time-secret'
import { isSecure } from './request'
import { today } from './today'

export type { GuestEvaluation }

/** Lets in whoever opened a personal link, in its language; the same answer for every link that opens nothing. */
export async function enterLink(secret: string): Promise<void> {
  const pass = await openLink(secret, today())
  if (pass === null) return dropSecret('link')
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
