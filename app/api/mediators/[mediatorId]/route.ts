import { z } from 'zod'
import { download } from '../../../_exports/download'
import { memberRoute, problemResponse } from '../../../_gate/routes'
import { exportName } from '@/lib/exports/export-name'
import { fictionalKind, fictionalLine } from '@/lib/exports/fictional'
import { xlsxBook } from '@/lib/exports/formats/xlsx'
import { idField } from '@/lib/forms/fields'
import { translator } from '@/lib/i18n/translate'
import { knownDocument } from '@/lib/registers/care/known-document'
import { knownSheets } from '@/lib/registers/care/known-sheets'
import { ok, refuse } from '@/lib/result'

const FormatShape = z.enum(['json', 'xlsx']).catch('json')

/** Everything that is known of one mediator, to hand over to whoever it is about. The log tells that it was taken. */
export const GET = memberRoute<{ mediatorId: string }>('registers:edit', async (desk, request, { mediatorId }) => {
  if (!idField.safeParse(mediatorId).success) return problemResponse('not-found', 404)
  const found = await desk.change(async ({ registerCare, registers }) => {
    const known = await registerCare.known(mediatorId)
    if (known === undefined) return refuse('not-found')
    await registerCare.noteExport(mediatorId, String(known.values['code']))
    return ok({ known, vocabularies: await registers.vocabularies() })
  })
  if (!found.ok) return problemResponse('not-found', 404)
  const { language, member, today } = desk
  const { known, vocabularies } = found.value
  const format = FormatShape.parse(new URL(request.url).searchParams.get('format'))
  const kind = translator(language)('care.known.file')
  const marked = { fictional: member.fictional, language }
  const name = exportName(
    fictionalKind(kind, marked),
    `${known.values['code']} ${member.organisationName}`,
    today,
    format,
  )
  if (format === 'xlsx') {
    const about = { title: kind, author: member.organisationName, madeAt: new Date() }
    const above = fictionalLine(marked)
    const sheets = knownSheets(language, known, vocabularies).map((sheet) => ({ ...sheet, above }))
    return download(name, format, language, await xlsxBook(sheets, about))
  }
  return Response.json(knownDocument(member.organisationName, today, known, vocabularies), {
    headers: { 'Content-Disposition': `attachment; filename="${name}"`, 'Cache-Control': 'no-store' },
  })
})
