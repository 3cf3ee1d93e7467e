import { download } from '../../../../_exports/download'
import { memberRoute, problemResponse } from '../../../../_gate/routes'
import { FormatShape } from '../format'
import { exportName } from '@/lib/exports/export-name'
import { xlsxBook } from '@/lib/exports/formats/xlsx'
import { translator } from '@/lib/i18n/translate'
import { csvHeadings, csvRow } from '@/lib/registers/files/csv-rows'
import { templateSheets } from '@/lib/registers/files/template'
import { registerNamed } from '@/lib/registers/registers'

/** An empty register to fill in, with an example row, and in a spreadsheet with what every column may hold. */
export const GET = memberRoute<{ register: string }>('registers:read', async (desk, request, params) => {
  const register = registerNamed(params.register)
  if (register === undefined) return problemResponse('not-found', 404)
  const { language, member, today, read } = desk
  const format = FormatShape.parse(new URL(request.url).searchParams.get('format'))
  const t = translator(language)
  const kind = t('register-files.template', { register: t(`register-files.file.${register.name}`) })
  const name = exportName(kind, member.organisationName, today, format)
  const sheets = templateSheets(register, language, await read((store) => store.registers.vocabularies()))
  const [{ columns, rows }] = sheets
  if (format === 'csv') {
    const lines = [csvHeadings(columns), ...rows.map((row) => csvRow(columns, row, language))]
    return download(name, format, language, new Blob(lines).stream())
  }
  const about = { title: register.title[language], author: member.organisationName, madeAt: new Date() }
  return download(name, format, language, await xlsxBook(sheets, about))
})
