import { enterLink } from '../../../_gate/personal-link'
import { publicRoute } from '../../../_gate/routes'

/** A personal link: its secret moves to a cookie, so that the address bar and history lose it. */
export const GET = publicRoute<{ secret: string }>(async (_request, { secret }) => {
  await enterLink(secret)
  return new Response(null, { status: 303, headers: { location: '/link' } })
})
