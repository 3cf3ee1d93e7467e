import { z } from 'zod'
import { memberRoute, problemResponse } from '../../../../../_gate/routes'
import { acceptedFile } from '@/lib/evidence/accepted-files'
import { contentDisposition } from '@/lib/evidence/content-disposition'
import { idField } from '@/lib/forms/fields'

type Params = { evidenceId: string; number: string }
const Address = z.object({ evidenceId: idField, number: z.coerce.number().int().min(1).max(1_000_000) })

/**
 * The bytes of one version: a PDF or picture shown in the page, everything else (and all with `?download`) downloaded.
 * A document of somebody else's may be hostile, so it gets an origin of its own and may load and run nothing
 * (the policy; the sandbox of a frame would stop the PDF reader of Chromium).
 */
export const GET = memberRoute<Params>('evidence:read', async (desk, request, params) => {
  const asked = Address.safeParse(params)
  if (!asked.success) return problemResponse('not-found', 404)
  const { evidenceId, number } = asked.data
  const found = await desk.read(async (store) => {
    const version = await store.versions.find(evidenceId, number)
    if (version === undefined || version.scan === 'infected') return undefined
    return { version, opened: await store.files.open(version) }
  })
  if (found === undefined) return problemResponse('not-found', 404)
  const { version, opened } = found
  const shown = new URL(request.url).searchParams.has('download') ? 'attachment' : acceptedFile(version.type).shown
  return new Response(opened.stream, {
    headers: {
      'Content-Type': version.type,
      'Content-Length': String(opened.size),
      'Content-Disposition': contentDisposition(shown, version.fileName),
      'Content-Security-Policy': "default-src 'none'; sandbox; frame-ancestors 'self'",
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'private, no-store',
    },
  })
})
