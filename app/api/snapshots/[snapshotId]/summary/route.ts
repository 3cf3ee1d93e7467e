import { memberRoute, problemResponse } from '../../../../_gate/routes'
import { frozenResponse } from '../../frozen-response'
import { exportName } from '@/lib/exports/export-name'
import { idField } from '@/lib/forms/fields'
import { LanguageShape } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { summaryFileName } from '@/lib/rounds/snapshot/snapshot'

/** The summary of a frozen round, to the byte as it was rendered then. */
export const GET = memberRoute<{ snapshotId: string }>('summary:read', async (desk, request, params) => {
  const id = idField.safeParse(params.snapshotId)
  const language = LanguageShape.catch(desk.language).parse(new URL(request.url).searchParams.get('language'))
  const found = id.success
    ? await desk.read(async (store) => {
        const snapshot = await store.snapshots.head(id.data)
        const file = await store.snapshots.file(id.data, summaryFileName(language))
        return snapshot === undefined || file === undefined ? null : { snapshot, file }
      })
    : null
  if (found === null) return problemResponse('not-found', 404)
  const { snapshot, file } = found
  const kind = `${translator(language)('summary.file')}-${snapshot.number}`
  const name = exportName(kind, desk.member.organisationName, snapshot.madeOn, 'pdf')
  return frozenResponse(request, file, { name, language })
})
