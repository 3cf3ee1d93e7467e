import { memberRoute, problemResponse } from '../../../../_gate/routes'
import { frozenResponse } from '../../frozen-response'
import { exportName } from '@/lib/exports/export-name'
import { idField } from '@/lib/forms/fields'
import { translator } from '@/lib/i18n/translate'

/** What a snapshot holds, as the JSON of which its hash was taken. For colleagues: titles of confidential items are in it. */
export const GET = memberRoute<{ snapshotId: string }>('evidence:read-confidential', async (desk, request, params) => {
  const id = idField.safeParse(params.snapshotId)
  const snapshot = id.success ? await desk.read((store) => store.snapshots.find(id.data)) : undefined
  if (snapshot === undefined) return problemResponse('not-found', 404)
  const { number, madeOn, sha256, content } = snapshot
  const kind = `${translator(desk.language)('rounds.file')}-${number}`
  const name = exportName(kind, desk.member.organisationName, madeOn, 'json')
  const file = { type: 'application/json; charset=utf-8', bytes: new TextEncoder().encode(content), sha256 }
  return frozenResponse(request, file, { name, language: null })
})
