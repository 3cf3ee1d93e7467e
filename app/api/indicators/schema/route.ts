import { publicRoute } from '../../../_gate/routes'
import { indicatorsJsonSchema } from '@/lib/exports/indicators-schema'

/** What `/api/indicators` answers, as a JSON schema. Open to all: it says nothing about any organisation. */
export const GET = publicRoute(async () =>
  Response.json(indicatorsJsonSchema(), { headers: { 'Content-Type': 'application/schema+json' } }),
)
