import { memberRoute } from '../../_gate/routes'
import { readinessDocument } from '@/lib/exports/readiness-document'

/** How the round stands, for machines: the numbers of the overview and the summary. Its schema is at `/api/readiness/schema`. */
export const GET = memberRoute('readiness:read', async ({ read, today }) => {
  const standing = await read((store) => store.readiness.standing(today))
  return Response.json(readinessDocument(standing), { headers: { 'Cache-Control': 'no-store' } })
})
