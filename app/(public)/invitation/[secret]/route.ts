import { enterInvitation } from '../../../_gate/invitation'
import { publicRoute } from '../../../_gate/routes'

/** The link of an invitation: its secret moves to a cookie, so that the address bar and history lose it. */
export const GET = publicRoute<{ secret: string }>(async (_request, { secret }) => {
  await enterInvitation(secret)
  return new Response(null, { status: 303, headers: { location: '/invitation' } })
})
