import { download, streamOf } from '../../../../_exports/download'
import { registerRows } from '../../../../_exports/register-rows'
import { memberRoute, problemResponse } from '../../../../_gate/routes'
import { FormatShape } from '../format'
import { exportName } from '@/lib/exports/export-name'
import { fictionalKind, fictionalLine } from '@/lib/exports/fictional'
import { xlsxSheet } from '@/lib/exports/formats/xlsx'
import { translator } from '@/lib/i18n/translate'
import { csvHeadings, csvRow } from '@/lib/registers/files/csv-rows'
import { fileColumns } from '@/lib/registers/files/file-columns'
import { registerNamed } from '@/lib/registers/registers'

/** A whole register as a spreadsheet or CSV, oldest row first, however long it is. The import reads it back. */
export const GET = memberRoute<{ register: string }>('registers:read', async (desk, request, params) => {
  const register = registerNamed(params.register)
  if (register === undefined) return problemResponse('not-found', 404)
  const { language, member, today } = desk
  const format = FormatShape.parse(new URL(request.url).searchParams.get('format'))
  const columns = fileColumns(register, language)
  const marked = { fictional: member.fictional, language }
  const kind = fictionalKind(translator(language)(`register-files.file.${register.name}`), marked)
  const name = exportName(kind, member.organisationName, today, format)
  const above = fictionalLine(marked)
  const rows = registerRows(desk, register)
  if (format === 'csv') {
    const lines = async function* () {
      yield csvHeadings(columns, above)
      for await (const row of rows) yield csvRow(columns, row, language)
    }
    return download(name, format, language, streamOf(lines()))
  }
  const title = register.title[language]
  const about = { title, author: member.organisationName, madeAt: new Date() }
  return download(name, format, language, await xlsxSheet({ name: title, above, columns, rows }, about))
})
