import { z } from 'zod'
import { memberRoute, problemResponse } from '../../../../../../../_gate/routes'
import { acceptedFile } from '@/lib/evidence/accepted-files'
import { contentDisposition } from '@/lib/evidence/content-disposition'
import { idField } from '@/lib/forms/fields'
import { openFor } from '@/lib/privacy/closed'

type Params = { evidenceId: string; number: string; position: string }
const ordinal = z.coerce.number().int().min(1).max(1_000_000)
const Address = z.object({ evidenceId: idField, number: ordinal, position: ordinal })

/**
 * The bytes of one file: a PDF or picture shown in the page, everything else (and all with `?download`) downloaded.
 * A document of somebody else's may be hostile, so it gets an origin of its own and may load and run nothing
 * (the policy; the sandbox of a frame would stop the PDF reader of Chromium).
 */
export const GET = memberRoute<Params>('evidence:read', async (desk, request, params) => {
  const asked = Address.safeParse(params)
  if (!asked.success) return problemResponse('not-found', 404)
  const { evidenceId, number, position } = asked.data
  const found = await desk.read(async (store) => {
    const file = await store.versions.file(evidenceId, number, position)
    if (file === undefined) return undefined
    const open = openFor(desk.member.role, file)
    if (!open.ok) return open
    const served = store.files.served(file)
    return served.ok ? { file, opened: await store.files.open(file) } : served
  })
  if (found === undefined) return problemResponse('not-found', 404)
  if ('problem' in found) return problemResponse(found.problem, found.problem === 'file-waiting' ? 409 : 403)
  const { file, opened } = found
  const shown = new URL(request.url).searchParams.has('download') ? 'attachment' : acceptedFile(file.type).shown
  return new Response(opened.stream, {
    headers: {
      'Content-Type': file.type,
      'Content-Length': String(opened.size),
      'Content-Disposition': contentDisposition(shown, file.fileName),
      'Content-Security-Policy': "default-src 'none'; sandbox; frame-ancestors 'self'",
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'private, no-store',
    },
  })
})
