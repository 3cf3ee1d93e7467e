import { publicRoute } from '../../../_gate/routes'
import { readinessJsonSchema } from '@/lib/exports/readiness-schema'

/** What `/api/readiness` answers, as a JSON schema. Open to all: it says nothing about any organisation. */
export const GET = publicRoute(async () =>
  Response.json(readinessJsonSchema(), { headers: { 'Content-Type': 'application/schema+json' } }),
)
