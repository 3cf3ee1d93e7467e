import { publicRoute } from '../../../_gate/routes'
import { enterSetup } from '../../../_gate/setup'

/** The one-time address of the terminal: its secret moves to a cookie, so that the address bar and history lose it. */
export const GET = publicRoute<{ secret: string }>(async (_request, { secret }) => {
  await enterSetup(secret)
  return new Response(null, { status: 303, headers: { location: '/setup' } })
})
