import 'server-only'
import { changeAs, readAs, type Reader, type Store } from '@/db/store'
import { recordSoon } from '@/db/store/readiness-record-soon'
import { NoLongerAllowed } from '@/db/store/transaction'
import type { Day } from '@/lib/day'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Member } from '@/lib/members/member'
import { may, type Permission } from '@/lib/members/permissions'
import type { ClosedWhy } from '@/lib/privacy/closed'
import type { Result } from '@/lib/result'
import { currentLanguage } from './language'
import { tellSecurity } from './security-events'
import { currentIdentity } from './session'
import { today } from './today'

/** What a route handler works with. Reading and changing each take a transaction of their own, so that streams need none. */
export type RouteDesk = {
  readonly member: Member
  readonly language: Language
  readonly today: Day
  readonly read: <T>(work: (store: Reader) => Promise<T>) => Promise<T>
  readonly change: <T, P extends string>(work: (store: Store) => Promise<Result<T, P>>) => Promise<Result<T, P>>
}

type Context<Params> = { readonly params: Promise<Params> }

/**
 * A route for members. Not signed in is 401, no permission is 404; a change from another site is refused (403)
 * before its body is read.
 */
export function memberRoute<Params = Record<string, never>>(
  permission: Permission,
  work: (desk: RouteDesk, request: Request, params: Params) => Promise<Response>,
) {
  return async (request: Request, context: Context<Params>): Promise<Response> => {
    if (request.method !== 'GET' && request.method !== 'HEAD' && !isSameOrigin(request)) {
      return new Response(null, { status: 403 })
    }
    const member = (await currentIdentity())?.member ?? null
    if (member === null) return problemResponse('signed-out', 401)
    if (!may(member.role, permission)) {
      tellSecurity({ event: 'permission-refused', member: member.id, permission })
      return problemResponse('not-found', 404)
    }
    const desk: RouteDesk = {
      member,
      language: member.language,
      today: today(),
      read: (reading) => readAs(member, reading),
      change: async (changing) => {
        const outcome = await changeAs(member, changing)
        if (outcome.ok) recordSoon(member.organisationId, today())
        return outcome
      },
    }
    try {
      return await work(desk, request, await context.params)
    } catch (surprise) {
      if (surprise instanceof NoLongerAllowed) return problemResponse('not-found', 404)
      throw surprise
    }
  }
}

/** A route for anybody, such as a health check. It gets no store. */
export function publicRoute<Params = Record<string, never>>(
  work: (request: Request, params: Params) => Promise<Response>,
) {
  return async (request: Request, context: Context<Params>): Promise<Response> => work(request, await context.params)
}

/** A refusal as JSON: its name for programs, its sentence for people. */
export async function problemResponse(
  problem: 'signed-out' | 'not-found' | 'file-infected' | 'file-waiting' | ClosedWhy,
  status: number,
): Promise<Response> {
  const translate = translator(await currentLanguage())
  return Response.json({ problem, sentence: translate(`problem.${problem}`) }, { status })
}

/**
 * Browsers name the site that a change comes from, and our cookie goes along with no other site (SameSite). A program
 * of the user's own names none; so only a request that names another site is refused, as Next does for actions.
 */
function isSameOrigin(request: Request): boolean {
  const from = request.headers.get('sec-fetch-site')
  if (from !== null && from !== 'same-origin' && from !== 'none') return false
  const origin = request.headers.get('origin')
  if (origin === null) return true
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host')
  return URL.canParse(origin) && new URL(origin).host === host
}
