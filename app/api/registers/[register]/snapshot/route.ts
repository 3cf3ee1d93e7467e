import { memberRoute, problemResponse } from '../../../../_gate/routes'
import { discardAll, type Received } from '../../../../_gate/uploads'
import { keepSnapshot } from './keep-snapshot'
import { makeFiles } from './make-files'
import { may } from '@/lib/members/permissions'
import { registerNamed } from '@/lib/registers/registers'

/** Makes the register as it is now an item of evidence, from a plain form, and goes on to what it is to prove. */
export const POST = memberRoute<{ register: string }>('evidence:edit', async (desk, request, params) => {
  const register = registerNamed(params.register)
  if (register === undefined || !may(desk.member.role, 'registers:read')) return problemResponse('not-found', 404)
  const form = await request.formData().catch(() => null)
  if (form === null) return new Response(null, { status: 400 })
  const asked = form.get('expectationId')
  const expectationId = typeof asked === 'string' && asked !== '' ? asked : null
  const waiting: Received[] = []
  try {
    const made = await makeFiles(desk, register, waiting)
    const kept = made.ok ? await keepSnapshot(desk, register, made.value, expectationId) : made
    const place = kept.ok
      ? `/evidence/${kept.value}${expectationId === null ? '#link' : ''}`
      : `/registers/${register.name}/snapshot?problem=${kept.problem}`
    return new Response(null, { status: 303, headers: { Location: place } })
  } finally {
    await discardAll(waiting)
  }
})
