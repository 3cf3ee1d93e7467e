import { contact } from '../../_gate/contact'
import { ownAddress } from '../../_gate/request'
import { publicRoute } from '../../_gate/routes'
import { securityText } from '@/lib/security-text'

export const dynamic = 'force-dynamic'

/** Where to report a leak (RFC 9116). */
export const GET = publicRoute(async () => {
  const text = securityText({ address: await ownAddress(), contact: contact(), now: new Date() })
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
})
