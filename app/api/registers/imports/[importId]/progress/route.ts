import { memberRoute, problemResponse } from '../../../../../_gate/routes'
import { idField } from '@/lib/forms/fields'

/** How far the reading of a file is, for the page that waits for it. */
export const GET = memberRoute<{ importId: string }>('registers:edit', async ({ read }, _, { importId }) => {
  if (!idField.safeParse(importId).success) return problemResponse('not-found', 404)
  const found = await read(({ registerImports }) => registerImports.progress(importId))
  if (found === null) return problemResponse('not-found', 404)
  return Response.json(found, { headers: { 'Cache-Control': 'no-store' } })
})
