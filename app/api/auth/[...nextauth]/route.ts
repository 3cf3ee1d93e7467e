import NextAuth from 'next-auth'
import { authOptions } from '../../../_gate/auth-options'
import { publicRoute } from '../../../_gate/routes'
import { isWithoutToken, refusedAuth } from './refused-auth'

type Params = { nextauth: string[] }

/** next-auth's own handler; the sign-in screen has an action of its own, on the same check and the same throttle. */
const handler = publicRoute<Params>(async (request, params) => {
  const refused = refusedAuth(request, params.nextauth, request.method === 'POST' ? await request.clone().text() : '')
  if (refused !== null) return new Response(null, { status: refused })
  const options = authOptions(request.headers.get('x-forwarded-proto') === 'https')
  const answer = (await NextAuth(request as never, { params } as never, options)) as Response
  return request.method === 'POST' && isWithoutToken(answer) ? new Response(null, { status: 403 }) : answer
})

export { handler as GET, handler as POST }
