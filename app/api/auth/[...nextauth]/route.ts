import NextAuth from 'next-auth'
import { authOptions } from '../../../_gate/auth-options'
import { publicRoute } from '../../../_gate/routes'

type Params = { nextauth: string[] }

/** next-auth's own handler; the sign-in screen has an action of its own, on the same check and the same throttle. */
const handler = publicRoute<Params>(async (request, params) => {
  const options = authOptions(request.headers.get('x-forwarded-proto') === 'https')
  return NextAuth(request as never, { params } as never, options) as Promise<Response>
})

export { handler as GET, handler as POST }
